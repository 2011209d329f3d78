package dev.muster.oncall.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The part of time that schedules are asked about. */
final class Calendar {

    /** Long enough for a year and the weeks around it, short enough to compute at once. */
    static final Duration LONGEST = Duration.ofDays(400);

    static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Calendar() {}

    static boolean covers(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(LAST);
    }

    static boolean covers(LocalDate date) {
        return date.getYear() >= 1970 && date.getYear() < 2200;
    }
}
