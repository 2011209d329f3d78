package dev.muster.alerts.replica;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Keeps what is held in memory alike on all replicas. A change takes effect on the replica that made it at once, on the
 * others within a second.
 */
@ApplicationScoped
public class Replicas {

    private static final Logger LOG = Logger.getLogger(Replicas.class);
    private static final long POLL_MILLIS = 1_000;

    private final Pool pool;
    private final Transactions transactions;
    private final Background background;
    private final Vertx vertx;
    private final List<InMemory> kept;
    private final AtomicBoolean polling = new AtomicBoolean();
    private Long timer;

    Replicas(Pool pool, Transactions transactions, Background background, Vertx vertx, @All List<InMemory> kept) {
        this.pool = pool;
        this.transactions = transactions;
        this.background = background;
        this.vertx = vertx;
        this.kept = kept;
    }

    /** Before the first request: nothing is decided by rules that are not there yet. */
    void load(@Observes StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::read);
        timer = vertx.setPeriodic(POLL_MILLIS, tick -> poll());
    }

    void stop(@Observes ShutdownEvent stop) {
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }

    /** The revision under which a change in the running transaction is stored. Later writers wait for its end. */
    public Uni<Long> next(String name) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery(
                                """
                                update replica_revision set revision = revision + 1 where name = :name
                                returning revision
                                """,
                                Long.class)
                        .setParameter("name", name)
                        .getSingleResult());
    }

    /** Reads what has changed since it was last read. A failure is left to the next poll. */
    public Uni<Void> catchUp() {
        return read().onFailure().invoke(failure -> LOG.warn("What others changed cannot be read just now", failure)).onFailure().recoverWithNull();
    }

    private Uni<Void> read() {
        return revisions()
                .chain(revisions -> Multi.createFrom()
                        .iterable(kept)
                        .onItem()
                        .transformToUniAndConcatenate(memory -> memory.catchUp(revisions.get(memory.name())))
                        .toUni()
                        .replaceWithVoid());
    }

    private void poll() {
        if (polling.compareAndSet(false, true)) {
            background.run(() -> catchUp().onTermination().invoke(() -> polling.set(false)));
        }
    }

    private Uni<Map<String, Long>> revisions() {
        return pool.query("select name, revision from replica_revision").execute().map(rows -> {
            var revisions = new HashMap<String, Long>();
            rows.forEach(row -> revisions.put(row.getString("name"), row.getLong("revision")));
            return revisions;
        });
    }
}
