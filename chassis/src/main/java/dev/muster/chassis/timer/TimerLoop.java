package dev.muster.chassis.timer;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.background.Signals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Sleeps until the next timer is due, claims what is due and fires it, a bounded number at a time. */
@Singleton
class TimerLoop {

    private static final int AT_ONCE = 32;
    private static final Duration LEASE = Duration.ofSeconds(4);
    private static final Duration PROLONGED_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(5);

    private final TimerRows rows;
    private final TimerFiring firing;
    private final TimerFigures figures;
    private final Clock clock;
    private final Loop loop;
    private final Loop leases;
    private final AtomicInteger inFlight = new AtomicInteger();

    TimerLoop(
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
        this.loop = new Loop("Firing timers", vertx, background, this::pass);
        this.leases = new Loop("Prolonging the leases of timers", vertx, background, this::prolong);
        signals.on(Timers.TOPIC, loop::wake);
    }

    void start(@Observes StartupEvent started) {
        if (!firing.kinds().isEmpty()) {
            loop.start();
            leases.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
        leases.stop();
    }

    /** See {@link Timers#runOnce}. Does not hinder the loop, which may be firing, too. */
    Uni<Integer> runOnce() {
        return fireDue(AT_ONCE)
                .chain(fired ->
                        fired == 0 && inFlight.get() == 0 ? Uni.createFrom().item(0) : runOnceMore(fired));
    }

    private Uni<Integer> runOnceMore(int fired) {
        var pause = fired == 0 ? SHORTEST_SLEEP : Duration.ofNanos(1);
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(pause)
                .chain(this::runOnce)
                .map(more -> fired + more);
    }

    /** Claims as many as there is room for and goes on while they work: a slow one holds up none but itself. */
    private Uni<Duration> pass() {
        int room = AT_ONCE - inFlight.get();
        if (room <= 0) {
            return Uni.createFrom().item(LONGEST_SLEEP);
        }
        return claim(room).chain(claimed -> {
            start(claimed).subscribe().with(done -> loop.wake(), failure -> loop.wake());
            return claimed.size() == room ? Uni.createFrom().item(LONGEST_SLEEP) : untilNext();
        });
    }

    private Uni<Integer> fireDue(int limit) {
        return claim(limit).call(this::start).map(List::size);
    }

    private Uni<List<ClaimedTimer>> claim(int limit) {
        var now = clock.instant();
        return rows.claim(firing.kinds(), now, now.plus(LEASE), limit).invoke(claimed -> {
            inFlight.addAndGet(claimed.size());
            figures.claimed(claimed, now);
        });
    }

    /** Those of one subject one after the other, all others side by side. */
    private Uni<Void> start(List<ClaimedTimer> claimed) {
        var bySubject = claimed.stream()
                .collect(
                        Collectors.groupingBy(each -> each.timer().subject(), LinkedHashMap::new, Collectors.toList()));
        return Multi.createFrom()
                .iterable(bySubject.values())
                .onItem()
                .transformToUniAndMerge(this::oneAfterTheOther)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> oneAfterTheOther(List<ClaimedTimer> ofOneSubject) {
        return Multi.createFrom()
                .iterable(ofOneSubject)
                .onItem()
                .transformToUniAndConcatenate(
                        each -> firing.fire(each).onTermination().invoke(this::finished))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private void finished() {
        if (inFlight.getAndDecrement() == AT_ONCE) {
            loop.wake();
        }
    }

    private Uni<Duration> untilNext() {
        return rows.next(firing.kinds()).map(next -> next.map(at -> Duration.between(clock.instant(), at))
                .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
                .map(wait -> wait.compareTo(SHORTEST_SLEEP) < 0 ? SHORTEST_SLEEP : wait)
                .orElse(LONGEST_SLEEP));
    }

    private Uni<Duration> prolong() {
        var working = firing.reachingOutside();
        return (working.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : rows.prolong(working, clock.instant().plus(LEASE)))
                .chain(() -> rows.longestOverdue(clock.instant()))
                .invoke(oldest -> figures.overdue(oldest, clock.instant()))
                .replaceWith(PROLONGED_EVERY);
    }
}
