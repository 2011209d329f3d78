package dev.muster.console.schedule;

import dev.muster.console.directory.Names;
import dev.muster.console.directory.Person;
import dev.muster.console.schedule.Timeline.Gap;
import dev.muster.console.schedule.Timeline.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A week of a schedule, laid out for drawing: what each layer and the overrides contribute, and who is on call in the
 * end. Places and widths are percentages of the width.
 *
 * @param now where the present is; null in other weeks
 */
public record WeekGrid(List<Day> days, List<Row> rows, Row onCall, String now) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    /** @param clocks "clock +1 h" on the day the clocks change, else null */
    public record Day(String name, String x, boolean today, boolean weekend, String clocks) {}

    public record Row(String name, String rhythm, List<Bar> bars) {}

    /**
     * A stretch somebody, or nobody, is on call.
     *
     * @param kind "shift", "override" or "gap"
     * @param from for the form that covers it, in the schedule's wall-clock time
     */
    public record Bar(
            String kind,
            String label,
            String people,
            String span,
            String length,
            int hue,
            String x,
            String width,
            String from,
            String to) {

        public boolean gap() {
            return "gap".equals(kind);
        }
    }

    static WeekGrid of(Schedule schedule, Timeline timeline, Axis week, Instant now, Names names) {
        var draw = new Draw(week, names);
        var rows = new ArrayList<Row>();
        for (int place = 0; place < schedule.layers().size(); place++) {
            int layer = place;
            var planned = schedule.layers().get(place);
            var rhythm = planned.rotation() == null ? "" : planned.rotation().words();
            rows.add(new Row(planned.name(), rhythm, draw.shifts(timeline, shift -> shift.fromLayer(layer))));
        }
        rows.add(new Row("Overrides", "", draw.shifts(timeline, Shift::fromOverride)));
        var onCall = new ArrayList<>(draw.shifts(timeline, shift -> true));
        timeline.gaps().forEach(gap -> onCall.add(draw.gap(gap)));
        onCall.sort(Comparator.comparing(Bar::from));
        return new WeekGrid(
                days(week, now), rows, new Row("On call", "", onCall), week.contains(now) ? week.x(now) : null);
    }

    private static List<Day> days(Axis week, Instant now) {
        var today = LocalDate.ofInstant(now, week.zone());
        var days = new ArrayList<Day>();
        for (int i = 0; i < 7; i++) {
            var date = week.monday().plusDays(i);
            var hours = Duration.between(week.midnight(i), week.midnight(i + 1)).toHours();
            days.add(new Day(DAY.format(date), week.x(week.midnight(i)), date.equals(today), i > 4, clocks(hours)));
        }
        return days;
    }

    private static String clocks(long hours) {
        if (hours == 24) {
            return null;
        }
        return hours < 24 ? "clock +" + (24 - hours) + " h" : "clock −" + (hours - 24) + " h";
    }

    /** Turns stretches of time into bars. */
    private record Draw(Axis week, Names names) {

        List<Bar> shifts(Timeline timeline, Predicate<Shift> which) {
            return timeline.shifts().stream().filter(which).map(this::shift).toList();
        }

        Bar shift(Shift shift) {
            var people = names.people(shift.personIds());
            var kind = shift.fromOverride() ? "override" : "shift";
            int hue = people.isEmpty() ? 0 : people.get(0).hue();
            return bar(
                    kind,
                    joined(people, Person::familyName),
                    joined(people, Person::name),
                    hue,
                    shift.from(),
                    shift.to());
        }

        Bar gap(Gap gap) {
            return bar("gap", "gap " + hours(gap.from(), gap.to()), "Nobody", 0, gap.from(), gap.to());
        }

        private Bar bar(String kind, String label, String people, int hue, Instant from, Instant to) {
            var start = local(from);
            var end = local(to);
            return new Bar(
                    kind,
                    label,
                    people,
                    MOMENT.format(start) + " – " + MOMENT.format(end),
                    hours(from, to),
                    hue,
                    week.x(from),
                    week.width(from, to),
                    FIELD.format(start),
                    FIELD.format(end));
        }

        private LocalDateTime local(Instant instant) {
            return LocalDateTime.ofInstant(instant, week.zone());
        }

        private static String joined(List<Person> people, Function<Person, String> name) {
            return people.stream().map(name).collect(Collectors.joining(", "));
        }

        private static String hours(Instant from, Instant to) {
            long minutes = Duration.between(from, to).toMinutes();
            return minutes % 60 == 0 || minutes >= 600 ? Math.round(minutes / 60.0) + " h" : minutes + " min";
        }
    }
}
