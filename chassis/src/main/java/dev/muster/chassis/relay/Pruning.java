package dev.muster.chassis.relay;

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
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Forgets messages that arrived long ago, once a day. What has not arrived is kept. */
@ApplicationScoped
public class Pruning {

    private static final Duration SENT_KEPT = Duration.ofDays(90);
    /** Longer, so that a replay of all that is kept finds what has taken effect remembered. */
    private static final Duration RECEIVED_KEPT = Duration.ofDays(100);

    private static final int AT_ONCE = 10_000;

    private final Pool pool;
    private final Clock clock;
    private final Loop loop;

    Pruning(Pool pool, Clock clock, Vertx vertx, Background background) {
        this.pool = pool;
        this.clock = clock;
        this.loop = new Loop("Pruning messages", vertx, background, this::pass);
    }

    /** For tests: one pass. */
    public Uni<Duration> pass() {
        return pruneSent()
                .call(this::pruneLanes)
                .call(this::pruneReceived)
                .map(pruned -> pruned < AT_ONCE ? Duration.ofDays(1) : Duration.ZERO);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    private Uni<Integer> pruneSent() {
        return pool.preparedQuery("""
                        delete from outbox where seq in (
                            select seq from outbox
                             where occurred_at < $1
                               and not exists (select 1 from outbox_lane lane
                                                where lane.subject = outbox.subject
                                                  and outbox.seq > lane.delivered_seq and outbox.seq <= lane.last_seq)
                             limit $2)
                        """)
                .execute(Tuple.of(before(SENT_KEPT), AT_ONCE))
                .map(rows -> rows.rowCount());
    }

    private Uni<Void> pruneLanes() {
        return pool.query("""
                        delete from outbox_lane
                         where delivered_seq >= last_seq and last_seq < (select min(seq) from outbox)
                        """).execute().replaceWithVoid();
    }

    private Uni<Void> pruneReceived() {
        return pool.preparedQuery("delete from inbox where received_at < $1")
                .execute(Tuple.of(before(RECEIVED_KEPT)))
                .replaceWithVoid();
    }

    private OffsetDateTime before(Duration kept) {
        return clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
    }
}
