package dev.muster.alerts.alert;

import dev.muster.chassis.tx.Transactions;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

    private static final int MOST_STEPS = 200;

    private final Transactions transactions;

    AlertRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Locks its row, so that its messages leave in the order of its changes. */
    Uni<Alert> lock(String idOrNumber) {
        return AlertNumber.id(idOrNumber)
                .map(id -> find("id", id))
                .or(() -> AlertNumber.of(idOrNumber).map(number -> find("number", number)))
                .map(query -> query.withLock(LockModeType.PESSIMISTIC_WRITE).firstResult())
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> AlertProblems.notFound(idOrNumber));
    }

    /** Locks in the order of ids, so that two who want the same alerts do not wait for each other. */
    Uni<List<Alert>> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** As {@link #lock(Collection)}, with all that are in that incident. */
    Uni<List<Alert>> lock(Collection<UUID> ids, UUID incident) {
        return find("id in ?1 or incidentId = ?2 order by id", ids, incident)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Adds to the fates what came later; an alert that is paged for ever keeps its first steps. */
    Uni<Void> addToFate(Collection<UUID> ids, String stepJson) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                update alert set fate_steps = fate_steps || cast(cast(:step as text) as jsonb)
                                where id = any(cast(:ids as uuid[])) and jsonb_array_length(fate_steps) < :most
                                """)
                        .setParameter("most", MOST_STEPS)
                        .setParameter("step", stepJson)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
