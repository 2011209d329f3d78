package dev.muster.postmortem.postmortem;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.number.SpokenNumber;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostmortemRepository implements PanacheRepositoryBase<Postmortem, UUID> {

    static final SpokenNumber NUMBER = new SpokenNumber("PM");

    private final Transactions transactions;

    PostmortemRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Long> nextNumber() {
        return transactions.session().chain(session -> session.createNativeQuery(
                        "select nextval('postmortem_number')", Long.class)
                .getSingleResult());
    }

    Uni<Optional<Postmortem>> ofIncident(UUID incidentId) {
        return find("incidentId", incidentId).firstResult().map(Optional::ofNullable);
    }

    /** By id or by number. */
    Uni<Postmortem> require(String idOrNumber) {
        Uni<Postmortem> found = SpokenNumber.id(idOrNumber)
                .map(this::findById)
                .or(() -> NUMBER.number(idOrNumber)
                        .map(number -> find("number", number).firstResult()))
                .orElseGet(() -> Uni.createFrom().nullItem());
        return found.onItem().ifNull().failWith(() -> Problems.notFound("postmortem", idOrNumber));
    }
}
