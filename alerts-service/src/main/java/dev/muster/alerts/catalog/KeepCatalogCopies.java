package dev.muster.alerts.catalog;

import dev.muster.alerts.replica.Replicas;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A record changed at its owner: our copy follows, in the database and, after the commit, in memory. */
@ApplicationScoped
class KeepCatalogCopies implements Reaction {

    private final Catalog catalog;
    private final CatalogRepository repository;
    private final Replicas replicas;
    private final Transactions transactions;

    KeepCatalogCopies(Catalog catalog, CatalogRepository repository, Replicas replicas, Transactions transactions) {
        this.catalog = catalog;
        this.repository = repository;
        this.replicas = replicas;
        this.transactions = transactions;
    }

    @Override
    public Set<String> types() {
        return Arrays.stream(CatalogKind.values())
                .map(CatalogKind::messageType)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var kind = CatalogKind.ofMessage(message.type());
        var copy = message.as(kind.type());
        if (copy.id() == null) {
            throw Problems.invalid("/id", "A " + kind.word() + " has an id");
        }
        return replicas.next(Catalog.NAME)
                .call(revision -> repository.store(kind, copy, message.data(), revision))
                .invoke(revision -> transactions.afterCommit(() -> catalog.keep(kind, copy, revision)))
                .replaceWithVoid();
    }
}
