package dev.muster.oncall.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What somebody is told whose shift begins. */
record ShiftStartNotice(String title, String body) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    static ShiftStartNotice of(ScheduleHistory history, Stint stint) {
        var zone = history.timeZone();
        return new ShiftStartNotice(
                "You are on call: " + history.name(),
                "Your shift on the schedule " + history.name() + " began on " + local(stint.from(), zone)
                        + " and lasts until " + local(stint.to(), zone) + " (" + zone + ").");
    }

    private static String local(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
