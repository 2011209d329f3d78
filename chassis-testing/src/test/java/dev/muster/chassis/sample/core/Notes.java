package dev.muster.chassis.sample.core;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.messaging.Subscriptions;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Writes notes and says so: to alerts and oncall. */
@ApplicationScoped
class Notes implements Subscriptions {

    static final String WRITTEN = "note.written";

    record Written(String body) {}

    private static final Actor TEST = new Actor("system", "test");

    private final Transactions transactions;
    private final Outbox outbox;

    Notes(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(WRITTEN, Set.of("alerts", "oncall", "not-installed"));
    }

    Uni<Void> write(String subject, String body) {
        return write(subject, body, fact(subject, body));
    }

    Uni<Void> write(String subject, String body, Fact fact) {
        return transactions.run(() -> keep(subject, body).call(() -> outbox.publish(fact)));
    }

    Fact fact(String subject, String body) {
        return Fact.of(WRITTEN, subject, new Written(body), TEST);
    }

    /** Without telling anybody. */
    Uni<Void> keep(String subject, String body) {
        return transactions.run(
                () -> transactions.session().chain(session -> session.persist(new Note(Ids.next(), subject, body))));
    }
}
