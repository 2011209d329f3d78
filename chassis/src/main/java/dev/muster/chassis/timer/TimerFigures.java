package dev.muster.chassis.timer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How late timers fire, and how late the latest of those is that have not done their work yet. */
@Singleton
class TimerFigures {

    private final MeterRegistry registry;
    private final AtomicLong overdueMillis = new AtomicLong();

    TimerFigures(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge("muster.timer.overdue.seconds", overdueMillis, millis -> millis.get() / 1000.0);
    }

    void claimed(List<ClaimedTimer> claimed, Instant now) {
        claimed.stream()
                .map(ClaimedTimer::timer)
                .filter(timer -> timer.attempts() == 1)
                .forEach(timer -> lateness(timer.kind()).record(Duration.between(timer.dueAt(), now)));
    }

    void overdue(Optional<Instant> oldest, Instant now) {
        overdueMillis.set(
                oldest.map(due -> Duration.between(due, now).toMillis()).orElse(0L));
    }

    private io.micrometer.core.instrument.Timer lateness(String kind) {
        return io.micrometer.core.instrument.Timer.builder("muster.timer.lag")
                .description("From the instant a timer was due to its first claim")
                .tag("kind", kind)
                .publishPercentileHistogram()
                .register(registry);
    }
}
