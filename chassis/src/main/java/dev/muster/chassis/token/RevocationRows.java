package dev.muster.chassis.token;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.background.Signals;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Shares revocations between replicas and keeps them over a restart. Read again when signalled, else every second. */
@Singleton
class RevocationRows {

    private static final String TOPIC = "revocations";
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(1);
    /** Longer than any token lives, clock skew included. */
    private static final Duration NEEDED_FOR = Duration.ofMinutes(15);

    private final Revocations revocations;
    private final Transactions transactions;
    private final Signals signals;
    private final Pool pool;
    private final Clock clock;
    private final Loop loop;

    RevocationRows(
            Revocations revocations,
            Transactions transactions,
            Signals signals,
            Pool pool,
            Clock clock,
            Vertx vertx,
            Background background) {
        this.revocations = revocations;
        this.transactions = transactions;
        this.signals = signals;
        this.pool = pool;
        this.clock = clock;
        loop = new Loop("Reading revocations", vertx, background, this::read);
        signals.on(TOPIC, loop::wake);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    /** With the running transaction; in force here and in the other replicas once it commits. */
    Uni<Void> add(UUID revoked, Instant upTo) {
        transactions.afterCommit(() -> {
            revocations.remember(revoked, upTo);
            signals.send(TOPIC);
        });
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into revocation (revoked_id, up_to) values (:id, :upTo)
                                on conflict (revoked_id) do update set up_to = greatest(revocation.up_to, excluded.up_to)
                                """)
                        .setParameter("id", revoked)
                        .setParameter("upTo", upTo)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Duration> read() {
        Instant oldest = clock.instant().minus(NEEDED_FOR);
        revocations.forgetBefore(oldest);
        return pool.preparedQuery("delete from revocation where up_to < $1")
                .execute(Tuple.of(oldest.atOffset(ZoneOffset.UTC)))
                .chain(() ->
                        pool.query("select revoked_id, up_to from revocation").execute())
                .invoke(rows -> rows.forEach(row -> revocations.remember(
                        row.getUUID("revoked_id"),
                        row.get(OffsetDateTime.class, "up_to").toInstant())))
                .replaceWith(AT_LEAST_EVERY);
    }
}
