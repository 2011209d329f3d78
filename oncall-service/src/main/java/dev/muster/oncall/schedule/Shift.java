package dev.muster.oncall.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A stretch of time, half-open, in which the same people are on call for the same reason. Never empty of people. */
public record Shift(Instant from, Instant to, List<UUID> personIds, ShiftSource source) {

    public Shift {
        personIds = List.copyOf(personIds);
        if (!from.isBefore(to) || personIds.isEmpty()) {
            throw new IllegalArgumentException("A shift lasts some time and has somebody on call");
        }
    }

    /** Its part within the interval, of which there must be some. */
    Shift within(Interval interval) {
        return during(Interval.later(from, interval.from()), Interval.earlier(to, interval.to()));
    }

    Shift during(Instant newFrom, Instant newTo) {
        return newFrom.equals(from) && newTo.equals(to) ? this : new Shift(newFrom, newTo, personIds, source);
    }

    /** Whether the other says the same: then the two are one shift where they touch. */
    boolean continuesInto(Shift next) {
        return to.equals(next.from) && personIds.equals(next.personIds) && source.equals(next.source);
    }
}
