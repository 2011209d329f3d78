package dev.muster.console.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * One week from left to right, by elapsed time: where the clocks change, that day is an hour shorter or longer to the
 * eye, too. Places are percentages of the width.
 */
record Axis(LocalDate monday, ZoneId zone) {

    static Axis of(LocalDate anyDay, ZoneId zone) {
        return new Axis(anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }

    Instant from() {
        return midnight(0);
    }

    Instant to() {
        return midnight(7);
    }

    Instant midnight(int day) {
        return monday.plusDays(day).atStartOfDay(zone).toInstant();
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(from()) && instant.isBefore(to());
    }

    /** Where an instant is; before the week 0, after it 100. */
    double place(Instant instant) {
        double whole = Duration.between(from(), to()).toMillis();
        double gone = Duration.between(from(), instant).toMillis();
        return Math.max(0, Math.min(100, 100 * gone / whole));
    }

    String x(Instant instant) {
        return percent(place(instant));
    }

    String width(Instant start, Instant end) {
        return percent(place(end) - place(start));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
