package dev.muster.oncall.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A history with the last stretch of its timeline that was asked about, so that "who is on call?" is a look-up. */
class KnownSchedule {

    private static final Duration USUALLY = Duration.ofDays(45);
    private static final Duration AT_MOST = Duration.ofDays(400);
    private static final Duration FAR = Duration.ofDays(300);

    private final ScheduleHistory history;
    private final Instant readAt;
    private volatile ScheduleTimeline computed;

    KnownSchedule(ScheduleHistory history, Instant readAt) {
        this.history = history;
        this.readAt = readAt;
        this.computed = new ScheduleTimeline(new Interval(readAt, readAt), List.of());
    }

    ScheduleHistory history() {
        return history;
    }

    /** Not deleted. */
    boolean isLive() {
        return history.end().isEmpty();
    }

    boolean isOlderThan(Duration age, Instant now) {
        return readAt.plus(age).isBefore(now);
    }

    /** A shift is given with its true ends, or cut where they are most of a year away. */
    Optional<Shift> shiftAt(Instant at) {
        if (!answers(computed, at)) {
            var near = around(at, USUALLY);
            computed = answers(near, at) ? near : around(at, AT_MOST);
        }
        return computed.shiftAt(at);
    }

    private ScheduleTimeline around(Instant at, Duration reach) {
        return history.timeline(new Interval(at.minus(reach), at.plus(reach)));
    }

    private static boolean answers(ScheduleTimeline timeline, Instant at) {
        var interval = timeline.interval();
        if (at.isBefore(interval.from()) || !at.isBefore(interval.to())) {
            return false;
        }
        return timeline.shiftAt(at)
                .map(shift ->
                        hasTrueEnd(interval.from(), shift.from(), at) && hasTrueEnd(interval.to(), shift.to(), at))
                .orElse(true);
    }

    private static boolean hasTrueEnd(Instant edge, Instant end, Instant at) {
        return !end.equals(edge) || Duration.between(at, end).abs().compareTo(FAR) > 0;
    }
}
