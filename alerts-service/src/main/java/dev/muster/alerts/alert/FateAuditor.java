package dev.muster.alerts.alert;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Looks for alerts that nobody decided about, and for decided ones that no page has followed. Both must be none. */
@ApplicationScoped
class FateAuditor {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    /** By then a page has started, unless the service that pages is away. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String COUNT = """
            select
                (select count(*) from alert where fate_outcome = '' or fate_steps = '[]') as without_fate,
                (select count(*) from alert where fate_outcome = 'paged' and page_id is null and status = 'triggered'
                    and first_seen_at < $1) as awaiting_page
            """;

    private final Pool pool;
    private final Clock clock;
    private final Loop loop;
    private volatile long withoutFate;
    private volatile long awaitingPage;

    FateAuditor(Pool pool, Clock clock, MeterRegistry metrics, Vertx vertx, Background background) {
        this.pool = pool;
        this.clock = clock;
        this.loop = new Loop("Auditing fates", vertx, background, () -> look().replaceWith(LOOK_AGAIN));
        metrics.gauge("muster_alerts_without_fate", this, FateAuditor::withoutFate);
        metrics.gauge("muster_alerts_awaiting_page", this, auditor -> auditor.awaitingPage);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    long withoutFate() {
        return withoutFate;
    }

    Uni<Void> look() {
        var before = clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(before))
                .map(rows -> rows.iterator().next())
                .invoke(row -> {
                    withoutFate = row.getLong("without_fate");
                    awaitingPage = row.getLong("awaiting_page");
                })
                .replaceWithVoid();
    }
}
