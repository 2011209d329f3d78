package dev.muster.console.schedule;

import dev.muster.console.directory.Names;
import dev.muster.console.problem.FormFaults;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Everything the page of one schedule shows: the week drawn, its overrides, and the form to cover a stretch of it. */
public record SchedulePage(
        Schedule schedule,
        WeekGrid grid,
        List<Cover> overrides,
        LocalDate monday,
        LocalDate thisMonday,
        CoverForm form,
        FormFaults faults,
        Names names) {
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d HH:mm", Locale.ENGLISH);

    public String title() {
        var sunday = monday.plusDays(6);
        var from = sunday.getMonth() == monday.getMonth()
                ? String.valueOf(monday.getDayOfMonth())
                : DAY_AND_MONTH.format(monday);
        return from + " – " + DAY_AND_MONTH.format(sunday);
    }

    /** A moment on the wall clock of the schedule. */
    public String local(Instant at) {
        return MOMENT.format(at.atZone(zone()));
    }

    public boolean chosen(UUID person) {
        return person.toString().equals(form.personId);
    }

    /** The fields of the form, which show their own faults. */
    public String fields() {
        return "personId,from,to,reason";
    }

    public LocalDate before() {
        return monday.minusWeeks(1);
    }

    public LocalDate after() {
        return monday.plusWeeks(1);
    }

    public boolean thisWeek() {
        return monday.equals(thisMonday);
    }

    public ZoneId zone() {
        return schedule.zone();
    }
}
