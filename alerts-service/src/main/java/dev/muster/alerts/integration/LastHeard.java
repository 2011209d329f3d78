package dev.muster.alerts.integration;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** When each integration last brought an event. Written down from time to time, so that events do not wait for it. */
@ApplicationScoped
class LastHeard {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String WRITE = """
            update integration set last_event_at = greatest(last_event_at, heard.at)
            from unnest($1::uuid[], $2::timestamptz[]) as heard (id, at)
            where integration.id = heard.id
            """;

    private final Map<UUID, Instant> heard = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> written = new ConcurrentHashMap<>();
    private final Pool pool;
    private final Loop loop;

    LastHeard(Pool pool, Vertx vertx, Background background) {
        this.pool = pool;
        this.loop = new Loop("Noting when integrations were last heard", vertx, background, this::write);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    void note(UUID integrationId, Instant at) {
        heard.put(integrationId, at);
    }

    /** As heard by this replica since its start. */
    Optional<Instant> of(UUID integrationId) {
        return Optional.ofNullable(heard.get(integrationId));
    }

    private Uni<Duration> write() {
        var news = Map.copyOf(heard);
        var ids = news.keySet().stream()
                .filter(id -> !news.get(id).equals(written.get(id)))
                .sorted()
                .toArray(UUID[]::new);
        if (ids.length == 0) {
            return Uni.createFrom().item(PAUSE);
        }
        var times = new OffsetDateTime[ids.length];
        for (int i = 0; i < ids.length; i++) {
            times[i] = news.get(ids[i]).atOffset(ZoneOffset.UTC);
        }
        return pool.preparedQuery(WRITE)
                .execute(Tuple.of(ids, times))
                .invoke(() -> written.putAll(news))
                .replaceWith(PAUSE);
    }
}
