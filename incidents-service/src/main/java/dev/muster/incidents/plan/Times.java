package dev.muster.incidents.plan;

import dev.muster.chassis.problem.Faults;
import java.time.Duration;

/** Reads the durations of a plan. */
final class Times {

    static final Duration A_DAY = Duration.ofDays(1);
    static final Duration A_YEAR = Duration.ofDays(366);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final String NONE = "none";

    private Times() {}

    static Duration read(String text, Duration longest, Faults faults) {
        return faults.read(text, given -> within(given, longest), "Must be from PT1M to " + longest);
    }

    /** Null for "none", and where nothing is given. */
    static Duration readOrNone(String text, Duration longest, Faults faults) {
        return text == null || text.equals(NONE) ? null : read(text, longest, faults);
    }

    private static Duration within(String text, Duration longest) {
        var duration = Duration.parse(text);
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(longest) > 0) {
            throw new IllegalArgumentException(text);
        }
        return duration;
    }
}
