package dev.muster.chassis.timer;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Traces;
import dev.muster.chassis.tx.Transactions;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Lets one claimed timer do its work, and brings it back when that fails. */
@Singleton
class TimerFiring {

    private static final Logger LOG = Logger.getLogger(TimerFiring.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int LONGEST_PAUSE_DOUBLINGS = 6;

    private final Map<String, TimerHandler> handlers;
    private final Set<UUID> reachingOutside = ConcurrentHashMap.newKeySet();
    private final Transactions transactions;
    private final TimerRows rows;
    private final Background background;
    private final Tracer tracer;
    private final Clock clock;

    TimerFiring(
            @All List<TimerHandler> handlers,
            Transactions transactions,
            TimerRows rows,
            Background background,
            Tracer tracer,
            Clock clock) {
        this.handlers = handlers.stream().collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
        this.transactions = transactions;
        this.rows = rows;
        this.background = background;
        this.tracer = tracer;
        this.clock = clock;
    }

    /** A kind without a handler waits for the version that has one. */
    Collection<TimerHandler> handlers() {
        return handlers.values();
    }

    /** Those at work whose lease must be kept: no transaction of ours holds their row. */
    Set<UUID> reachingOutside() {
        return Set.copyOf(reachingOutside);
    }

    /** Never fails: a failure is noted on the timer, which comes back. */
    Uni<Void> fire(ClaimedTimer claimed) {
        var timer = claimed.timer();
        var span = tracer.spanBuilder("timer " + timer.kind())
                .setParent(Traces.of(claimed.traceparent()))
                .setAttribute("muster.subject", timer.subject())
                .startSpan();
        return background
                .apart(Context.root().with(span), () -> work(timer))
                .onFailure()
                .recoverWithUni(failure -> comeBack(timer, failure, span))
                .onTermination()
                .invoke(span::end);
    }

    private Uni<Void> work(Timer timer) {
        var handler = handlers.get(timer.kind());
        if (handler.transactional()) {
            return transactions.run(() -> remove(timer).chain(mine -> mine ? handler.fire(timer) : nothing()));
        }
        reachingOutside.add(timer.id());
        return handler.fire(timer).onTermination().invoke(() -> reachingOutside.remove(timer.id()));
    }

    /** False when it was disarmed, or claimed by another after our lease had ended. Locks the row until the commit. */
    private Uni<Boolean> remove(Timer timer) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("delete from timer where id = :id and attempts = :attempts")
                        .setParameter("id", timer.id())
                        .setParameter("attempts", timer.attempts())
                        .executeUpdate())
                .map(removed -> removed == 1);
    }

    private Uni<Void> comeBack(Timer timer, Throwable failure, Span span) {
        LOG.errorf(failure, "Timer %s of %s failed (attempt %d)", timer.kind(), timer.subject(), timer.attempts());
        span.recordException(failure);
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(timer.attempts() - 1, LONGEST_PAUSE_DOUBLINGS));
        return rows.failed(timer, clock.instant().plus(pause), failure.toString())
                .onFailure()
                .invoke(lost -> LOG.warnf("Timer %s waits for the end of its lease: %s", timer.id(), lost))
                .onFailure()
                .recoverWithNull();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
