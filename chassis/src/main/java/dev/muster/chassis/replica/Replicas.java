package dev.muster.chassis.replica;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.background.Signals;
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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Keeps what is held in memory alike on all replicas: woken at commit, and by itself every second. */
@ApplicationScoped
public class Replicas {

    private static final Logger LOG = Logger.getLogger(Replicas.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Pool pool;
    private final Transactions transactions;
    private final Signals signals;
    private final List<InMemory> kept;
    private final Loop loop;

    Replicas(
            Pool pool,
            Transactions transactions,
            Signals signals,
            Background background,
            Vertx vertx,
            @All List<InMemory> kept) {
        this.pool = pool;
        this.transactions = transactions;
        this.signals = signals;
        this.kept = kept;
        this.loop = new Loop(
                "Reading what other replicas changed", vertx, background, () -> read().replaceWith(LOOK_AGAIN));
    }

    /** Before the first request: nothing is decided by rules that are not there yet. */
    void load(@Observes StartupEvent started) throws Throwable {
        if (kept.isEmpty()) {
            return;
        }
        VertxContextSupport.subscribeAndAwait(this::read);
        kept.forEach(memory -> signals.on(memory.name(), loop::wake));
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    /**
     * The revision under which a change in the running transaction is stored; others read it after the commit. Later
     * writers of the same name wait for the end of this transaction.
     */
    public Uni<Long> next(String name) {
        transactions.afterCommit(() -> signals.send(name));
        return transactions.session().chain(session -> session.createNativeQuery("""
                                insert into replica_revision as known (name, revision) values (:name, 1)
                                on conflict (name) do update set revision = known.revision + 1
                                returning revision
                                """, Long.class)
                .setParameter("name", name)
                .getSingleResult());
    }

    /** Reads at once what has changed since it was last read. A failure is left to the next look. */
    public Uni<Void> catchUp() {
        return read().onFailure()
                .invoke(failure -> LOG.warn("What has changed cannot be read just now", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> read() {
        return revisions().chain(revisions -> Multi.createFrom()
                .iterable(kept)
                .onItem()
                .transformToUniAndConcatenate(memory -> memory.catchUp(revisions.getOrDefault(memory.name(), 0L)))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Map<String, Long>> revisions() {
        return pool.query("select name, revision from replica_revision")
                .execute()
                .map(rows -> {
                    var revisions = new HashMap<String, Long>();
                    rows.forEach(row -> revisions.put(row.getString("name"), row.getLong("revision")));
                    return revisions;
                });
    }
}
