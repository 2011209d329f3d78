package dev.muster.postmortem.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** When somebody is reminded of what they owe: at nine in their own morning. */
public final class Mornings {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int WEEK = 7;

    private Mornings() {}

    /** The next one after that instant: of the day before it is due, of the day itself, then weekly until it is done. */
    public static Instant next(LocalDate dueOn, ZoneId zone, Instant after) {
        return Stream.concat(
                        Stream.of(dueOn.minusDays(1), dueOn),
                        Stream.iterate(dueOn.plusDays(WEEK), day -> day.plusDays(WEEK)))
                .map(day -> day.atTime(NINE).atZone(zone).toInstant())
                .filter(morning -> morning.isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    /** When the due day is over where that person is. */
    public static Instant over(LocalDate dueOn, ZoneId zone) {
        return dueOn.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
