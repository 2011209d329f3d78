package dev.muster.chassis.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of the service under test. It ticks, and can be turned; inject it, and {@link #reset} it between tests. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {

    private static final Clock REAL = Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());

    private volatile Duration ahead = Duration.ZERO;

    public synchronized void advance(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Goes on ticking from there. */
    public synchronized void setTo(Instant now) {
        ahead = Duration.between(REAL.instant(), now);
    }

    public synchronized void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(REAL.withZone(zone), ahead);
    }
}
