package dev.muster.alerts.rule;

import dev.muster.chassis.background.Background;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Rules whose condition failed on an event: counted, and the last error is kept with the rule for its author to see.
 * Reporting never delays the event; many failures in a short time are written once.
 */
@ApplicationScoped
public class RuleFailures {

    private static final int LONGEST = 1_000;
    private static final long WRITE_AFTER_MILLIS = 500;

    private record Failure(String message, Instant at) {}

    private final Pool pool;
    private final Background background;
    private final Vertx vertx;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<UUID, Failure> unwritten = new ConcurrentHashMap<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    RuleFailures(Pool pool, Background background, Vertx vertx, Clock clock, MeterRegistry metrics) {
        this.pool = pool;
        this.background = background;
        this.vertx = vertx;
        this.clock = clock;
        this.metrics = metrics;
    }

    public void report(UUID ruleId, String message) {
        metrics.counter("muster_rule_failures", "rule", ruleId.toString()).increment();
        unwritten.put(ruleId, new Failure(message, clock.instant()));
        if (scheduled.compareAndSet(false, true)) {
            vertx.setTimer(WRITE_AFTER_MILLIS, tick -> background.run(this::write));
        }
    }

    Uni<Void> write() {
        scheduled.set(false);
        var rows = List.copyOf(unwritten.entrySet()).stream()
                .filter(entry -> unwritten.remove(entry.getKey(), entry.getValue()))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery("update rule set last_error = $2, last_error_at = $3 where id = $1")
                        .executeBatch(rows)
                        .replaceWithVoid();
    }

    private static Tuple row(UUID ruleId, Failure failure) {
        var message = failure.message().replace("\0", "");
        return Tuple.of(
                ruleId,
                message.substring(0, Math.min(LONGEST, message.length())),
                failure.at().atOffset(ZoneOffset.UTC));
    }
}
