package dev.muster.chassis.messaging;

import dev.muster.chassis.background.Signals;
import dev.muster.chassis.tx.BeforeCommit;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Facts to be told to others, stored with the change that made them true: told if it commits, and only then. */
@ApplicationScoped
public class Outbox {

    /** Sent after each commit that left something here. */
    public static final String TOPIC = "outbox";

    private final Transactions transactions;
    private final Audience audience;
    private final Signals signals;
    private final Clock clock;
    private final BeforeCommit<OutboxRow> append = this::append;

    Outbox(Transactions transactions, Audience audience, Signals signals, Clock clock) {
        this.transactions = transactions;
        this.audience = audience;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Publishes with the running transaction. The rows of a transaction are written together right before its commit,
     * which keeps its locks short and in one order for all writers.
     */
    public Uni<Void> publish(Fact... facts) {
        return Uni.createFrom().item(() -> {
            transactions.beforeCommit(append, rows(List.of(facts)));
            return null;
        });
    }

    /** For paths that use plain SQL: the last statement of the caller's transaction, who calls {@link #wake} after it. */
    public Uni<Void> append(SqlClient transaction, List<Fact> facts) {
        return transaction
                .preparedQuery("select 1 from outbox_append($1::text::jsonb)")
                .execute(Tuple.of(Wire.write(rows(facts))))
                .replaceWithVoid();
    }

    /** Tells the relay, here and in the other replicas, that something was committed. */
    public void wake() {
        signals.send(TOPIC);
    }

    private Uni<Void> append(Mutiny.Session session, List<OutboxRow> rows) {
        transactions.afterCommit(this::wake);
        return session.createNativeQuery(
                        "select 1 from outbox_append(cast(cast(:rows as text) as jsonb))", Integer.class)
                .setParameter("rows", Wire.write(rows))
                .getSingleResult()
                .replaceWithVoid();
    }

    private List<OutboxRow> rows(List<Fact> facts) {
        var now = clock.instant();
        return facts.stream()
                .map(fact -> OutboxRow.of(fact, audience.of(fact), now))
                .toList();
    }
}
