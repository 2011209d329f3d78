package dev.muster.alerts.sample;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.time.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the last few requests of each integration. One in a while is taken, of those with faults as of those without,
 * and written down later, so that events do not wait for it.
 */
@ApplicationScoped
public class Samples {

    static final int KEPT = 10;

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int WAITING_AT_MOST = 32;
    private static final int LONGEST = 16_384;

    private static final String WRITE = """
            insert into sample (id, integration_id, received_at, address, accepted, payload)
            values ($1, $2, $3, $4, $5, $6)
            """;

    private static final String FORGET = """
            delete from sample where id in (
                select id from (
                    select id, row_number() over (partition by integration_id order by id desc) as place
                    from sample where integration_id = any($1)) as placed
                where place > $2)
            """;

    private record Kind(UUID integrationId, boolean accepted) {}

    private final Map<Kind, NewSample> waiting = new ConcurrentHashMap<>();
    private final Pool pool;
    private final Loop loop;

    Samples(Pool pool, Vertx vertx, Background background) {
        this.pool = pool;
        this.loop = new Loop("Keeping samples", vertx, background, () -> write().replaceWith(PAUSE));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    /** Never waits; most are let go. */
    public void take(NewSample sample) {
        if (waiting.size() < WAITING_AT_MOST) {
            waiting.putIfAbsent(new Kind(sample.integrationId(), sample.accepted()), sample);
        }
    }

    Uni<Void> write() {
        var taken = List.copyOf(waiting.entrySet());
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        taken.forEach(entry -> waiting.remove(entry.getKey(), entry.getValue()));
        var integrations = taken.stream()
                .map(entry -> entry.getKey().integrationId())
                .distinct()
                .toArray(UUID[]::new);
        return pool.preparedQuery(WRITE)
                .executeBatch(taken.stream().map(entry -> row(entry.getValue())).toList())
                .chain(() -> pool.preparedQuery(FORGET).execute(Tuple.of(integrations, KEPT)))
                .replaceWithVoid();
    }

    private static Tuple row(NewSample sample) {
        String payload = Redaction.of(sample.body()).toString();
        return Tuple.tuple()
                .addValue(Ids.next())
                .addValue(sample.integrationId())
                .addValue(sample.receivedAt().atOffset(ZoneOffset.UTC))
                .addValue(sample.address().replace(":key", "{key}"))
                .addValue(sample.accepted())
                .addValue(payload.substring(0, Math.min(LONGEST, payload.length())));
    }
}
