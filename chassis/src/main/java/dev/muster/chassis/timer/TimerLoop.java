package dev.muster.chassis.timer;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.background.Signals;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Sleeps until the next timer of its kind is due, claims what is due and fires it, a bounded number at a time. */
class TimerLoop {

    /** After a death it passes before others take over; while work goes on it is prolonged. */
    static final Duration LEASE = Duration.ofSeconds(4);

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(5);

    private final String kind;
    private final int atOnce;
    private final TimerRows rows;
    private final TimerFiring firing;
    private final TimerFigures figures;
    private final Clock clock;
    private final Loop loop;
    private final AtomicInteger claiming = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicLong finished = new AtomicLong();

    TimerLoop(
            TimerHandler handler,
            TimerRows rows,
            TimerFiring firing,
            TimerFigures figures,
            Clock clock,
            Signals signals,
            Vertx vertx,
            Background background) {
        this.kind = handler.kind();
        this.atOnce = handler.atOnce();
        this.rows = rows;
        this.firing = firing;
        this.figures = figures;
        this.clock = clock;
        this.loop = new Loop("Firing timers of kind " + kind, vertx, background, this::pass);
        signals.on(topic(kind), loop::wake);
    }

    static String topic(String kind) {
        return "timer:" + kind;
    }

    void start() {
        loop.start();
    }

    void stop() {
        loop.stop();
    }

    /** Fires what is due beside the running loop; ends when neither has anything left to do. */
    Uni<Integer> runOnce() {
        return claim(atOnce).call(this::fire).map(List::size).chain(fired -> {
            if (fired > 0) {
                return runOnce().map(more -> fired + more);
            }
            return isIdle() ? Uni.createFrom().item(0) : afterAMoment().chain(this::runOnce);
        });
    }

    /** How many have fired since the start, whoever claimed them. */
    long firedSoFar() {
        return finished.get();
    }

    /** What is being claimed is locked, and so invisible to others, before it is known to be in flight. */
    private boolean isIdle() {
        return claiming.get() == 0 && inFlight.get() == 0;
    }

    /** Claims as many as there is room for, and does not wait for them: a slow one holds up no other. */
    private Uni<Duration> pass() {
        int room = atOnce - inFlight.get();
        if (room <= 0) {
            return Uni.createFrom().item(LONGEST_SLEEP);
        }
        return claim(room).chain(claimed -> {
            fire(claimed).subscribe().with(done -> {});
            return claimed.size() == room ? Uni.createFrom().item(LONGEST_SLEEP) : untilNext();
        });
    }

    private Uni<List<ClaimedTimer>> claim(int limit) {
        var now = clock.instant();
        claiming.incrementAndGet();
        return rows.claim(kind, now, now.plus(LEASE), limit)
                .invoke(claimed -> {
                    inFlight.addAndGet(claimed.size());
                    figures.claimed(claimed, now);
                })
                .onTermination()
                .invoke(claiming::decrementAndGet);
    }

    /**
     * Those of one subject one after the other as far as they were claimed together, all others side by side: whoever
     * needs more order than that arms the next when the one before has fired. Never fails.
     */
    private Uni<Void> fire(List<ClaimedTimer> claimed) {
        var bySubject = claimed.stream()
                .collect(
                        Collectors.groupingBy(each -> each.timer().subject(), LinkedHashMap::new, Collectors.toList()));
        return Multi.createFrom()
                .iterable(bySubject.values())
                .onItem()
                .transformToUni(this::oneAfterTheOther)
                .merge(Math.max(1, bySubject.size()))
                .collect()
                .last();
    }

    private Uni<Void> oneAfterTheOther(List<ClaimedTimer> ofOneSubject) {
        return Multi.createFrom()
                .iterable(ofOneSubject)
                .onItem()
                .transformToUniAndConcatenate(
                        each -> firing.fire(each).onTermination().invoke(this::finished))
                .collect()
                .last();
    }

    /** Wakes the loop while some are still at work, for claims of a worthwhile size. */
    private void finished() {
        finished.incrementAndGet();
        if (inFlight.decrementAndGet() == atOnce * 3 / 4) {
            loop.wake();
        }
    }

    private Uni<Duration> untilNext() {
        return rows.next(kind).map(next -> next.map(at -> Duration.between(clock.instant(), at))
                .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
                .map(wait -> wait.compareTo(SHORTEST_SLEEP) < 0 ? SHORTEST_SLEEP : wait)
                .orElse(LONGEST_SLEEP));
    }

    private static Uni<Void> afterAMoment() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(SHORTEST_SLEEP);
    }
}
