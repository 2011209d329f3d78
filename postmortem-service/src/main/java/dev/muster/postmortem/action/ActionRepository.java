package dev.muster.postmortem.action;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.number.SpokenNumber;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<ActionItem, UUID> {

    static final SpokenNumber NUMBER = new SpokenNumber("ACT");

    private final Transactions transactions;

    ActionRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Long> nextNumber() {
        return transactions.session().chain(session -> session.createNativeQuery(
                        "select nextval('action_number')", Long.class)
                .getSingleResult());
    }

    /** By id or by number. */
    Uni<ActionItem> require(String idOrNumber) {
        Uni<ActionItem> found = SpokenNumber.id(idOrNumber)
                .map(this::findById)
                .or(() -> NUMBER.number(idOrNumber)
                        .map(number -> find("number", number).firstResult()))
                .orElseGet(() -> Uni.createFrom().nullItem());
        return found.onItem().ifNull().failWith(() -> Problems.notFound("action item", idOrNumber));
    }
}
