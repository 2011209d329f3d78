package dev.muster.chassis.timer;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.background.Signals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** One loop for each kind of timer, and one that keeps the leases of what is still at work. */
@Singleton
class TimerLoops {

    private static final Duration PROLONGED_EVERY = Duration.ofSeconds(1);

    private final List<TimerLoop> loops;
    private final Loop leases;
    private final TimerRows rows;
    private final TimerFiring firing;
    private final TimerFigures figures;
    private final Clock clock;

    TimerLoops(
            TimerRows rows,
            TimerFiring firing,
            TimerFigures figures,
            Clock clock,
            Signals signals,
            Vertx vertx,
            Background background) {
        this.rows = rows;
        this.firing = firing;
        this.figures = figures;
        this.clock = clock;
        loops = firing.handlers().stream()
                .map(handler -> new TimerLoop(handler, rows, firing, figures, clock, signals, vertx, background))
                .toList();
        leases = new Loop("Keeping the leases of timers", vertx, background, this::prolong);
    }

    void start(@Observes StartupEvent started) {
        if (!loops.isEmpty()) {
            loops.forEach(TimerLoop::start);
            leases.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        loops.forEach(TimerLoop::stop);
        leases.stop();
    }

    /** See {@link Timers#runOnce}. What one kind arms for another is fired, too, by whichever loop. */
    Uni<Integer> runOnce() {
        long before = firedSoFar();
        Uni<Integer> round = Uni.createFrom().item(0);
        for (var loop : loops) {
            round = round.chain(fired -> loop.runOnce().map(more -> fired + more));
        }
        return round.chain(fired -> firedSoFar() == before
                ? Uni.createFrom().item(fired)
                : runOnce().map(more -> fired + more));
    }

    private long firedSoFar() {
        return loops.stream().mapToLong(TimerLoop::firedSoFar).sum();
    }

    private Uni<Duration> prolong() {
        var working = firing.reachingOutside();
        return (working.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : rows.prolong(working, clock.instant().plus(TimerLoop.LEASE)))
                .chain(() -> rows.longestOverdue(clock.instant()))
                .invoke(oldest -> figures.overdue(oldest, clock.instant()))
                .replaceWith(PROLONGED_EVERY);
    }
}
