package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Instants as clients write them. */
public final class Instants {

    private static final String EXPECTED = "Must be an instant as 2026-01-05T09:00:00Z, from 1970 to 2199";

    private Instants() {}

    /** Null where anything is wrong. To the microsecond, as the database keeps it. */
    public static Instant read(String text, Faults faults) {
        return faults.read(text, Instants::parse, EXPECTED);
    }

    /** From before to after, and not longer than can be computed at once; null where anything is wrong. */
    static Interval interval(String from, String to, Faults faults) {
        var start = read(from, faults.at("from"));
        var end = read(to, faults.at("to"));
        if (start == null || end == null) {
            return null;
        }
        var interval = new Interval(start, end);
        if (interval.isEmpty()) {
            faults.at("to").add("Must be after from");
        } else if (start.plus(Calendar.LONGEST).isBefore(end)) {
            faults.at("to").add("At most " + Calendar.LONGEST.toDays() + " days after from");
        }
        return interval;
    }

    private static Instant parse(String text) {
        var instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        if (!Calendar.covers(instant)) {
            throw new IllegalArgumentException(text);
        }
        return instant;
    }
}
