package dev.muster.postmortem.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants and durations as people write them in a document that is read in many places. */
public final class Spans {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Spans() {}

    public static String moment(Instant at) {
        return MINUTE.format(at);
    }

    /** To the minute, or to the second where it is less than one: 2 d 3 h, 1 h 12 min, 42 s. */
    public static String words(Duration length) {
        if (length.toDays() > 0) {
            return joined(length.toDays(), "d", length.toHoursPart(), "h");
        }
        if (length.toHours() > 0) {
            return joined(length.toHours(), "h", length.toMinutesPart(), "min");
        }
        return length.toMinutes() > 0 ? length.toMinutes() + " min" : length.toSeconds() + " s";
    }

    private static String joined(long whole, String unit, int part, String smaller) {
        return part == 0 ? whole + " " + unit : whole + " " + unit + " " + part + " " + smaller;
    }
}
