package dev.muster.console.frame;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/** Spans of time in few words. */
public final class Lengths {
    private Lengths() {}

    /** One unit is enough: "12 s", "4 min", "3 h", "6 d". */
    public static String rough(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min";
        }
        return seconds < 172_800 ? seconds / 3600 + " h" : seconds / 86_400 + " d";
    }

    /** Exact, as settings are told: "5 min", "1 h 30 min". The text itself when it is no ISO 8601 duration. */
    public static String exact(String iso) {
        if (iso == null) {
            return "";
        }
        try {
            var span = Duration.parse(iso);
            if (!span.isZero() && span.toSeconds() == 0) {
                return span.toMillis() + " ms";
            }
            if (span.toDays() > 1 && span.equals(Duration.ofDays(span.toDays()))) {
                return span.toDays() + " d";
            }
            var words = new StringBuilder();
            append(words, span.toHours(), "h");
            append(words, span.toMinutesPart(), "min");
            append(words, span.toSecondsPart(), "s");
            return words.length() == 0 ? "0 s" : words.toString().strip();
        } catch (DateTimeParseException other) {
            return iso;
        }
    }

    private static void append(StringBuilder words, long amount, String unit) {
        if (amount > 0) {
            words.append(amount).append(' ').append(unit).append(' ');
        }
    }
}
