package dev.muster.chassis.copy;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.replica.Replicas;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** A record changed at its owner: our copy follows, in the database and, after the commit, in memory. */
@ApplicationScoped
class KeepCopies implements Reaction {

    private static final String CHANGED = ".changed";

    private final Copies copies;
    private final CopyRows rows;
    private final Replicas replicas;
    private final Transactions transactions;

    KeepCopies(Copies copies, CopyRows rows, Replicas replicas, Transactions transactions) {
        this.copies = copies;
        this.rows = rows;
        this.replicas = replicas;
        this.transactions = transactions;
    }

    @Override
    public Set<String> types() {
        return rows.kinds().keySet().stream().map(kind -> kind + CHANGED).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var kind = message.type().substring(0, message.type().length() - CHANGED.length());
        var copy = message.as(rows.kinds().get(kind));
        if (copy.id() == null) {
            throw Problems.invalid("/id", "A " + kind + " has an id");
        }
        return replicas.next(Copies.NAME)
                .call(revision -> rows.store(kind, copy.id(), message.data(), revision))
                .invoke(revision -> transactions.afterCommit(() -> copies.keep(copy, revision)))
                .replaceWithVoid();
    }
}
