package dev.muster.postmortem.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns messages into rows: a statement reads what was told as the JSON {@code :told}. */
@ApplicationScoped
class ToldRows {

    private final Transactions transactions;

    ToldRows(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * In the caller's transaction. To the data of the message come its {@code type}, the instant {@code at}, whether a
     * {@code human} did it, and {@code by} whom, where it was a person.
     */
    Uni<Void> store(String sql, IncomingMessage message) {
        ObjectNode told = message.data().deepCopy();
        told.put("type", message.type());
        told.put("at", message.at().toString());
        told.put("human", told.hasNonNull("personId") || isPerson(message));
        told.put("by", isPerson(message) ? message.actor().id() : null);
        return transactions
                .session()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("told", told.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static boolean isPerson(IncomingMessage message) {
        return message.actor() != null && "person".equals(message.actor().type());
    }
}
