package dev.muster.incidents.incident;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    /** @param idOrNumber such as INC-42 */
    Uni<Incident> require(String idOrNumber) {
        return found(idOrNumber, query(idOrNumber).map(PanacheQuery::firstResult));
    }

    /** Locked until the transaction ends: changes of one incident, and what they publish, happen one after the other. */
    Uni<Incident> lock(String idOrNumber) {
        return found(idOrNumber, query(idOrNumber).map(query -> query.withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()));
    }

    Uni<Optional<Incident>> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }

    Uni<List<Incident>> open() {
        return list("status in ?1 order by id", IncidentStatus.OPEN);
    }

    Uni<Long> nextNumber() {
        return getSession().chain(session -> session.createNativeQuery("select nextval('incident_number')", Long.class)
                .getSingleResult());
    }

    Uni<List<UUID>> withAlert(UUID alertId) {
        return getSession().chain(session -> session.createNativeQuery("""
                                select id from incident
                                 where cast(alert_ids as jsonb) @> cast(cast(:alert as text) as jsonb) order by id
                                """, UUID.class)
                .setParameter("alert", "[\"" + alertId + "\"]")
                .getResultList());
    }

    private Optional<PanacheQuery<Incident>> query(String idOrNumber) {
        return IncidentNumber.id(idOrNumber).map(id -> find("id", id)).or(() -> IncidentNumber.of(idOrNumber)
                .map(number -> find("number", number)));
    }

    private static Uni<Incident> found(String idOrNumber, Optional<Uni<Incident>> incident) {
        return incident.orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> IncidentProblems.notFound(idOrNumber));
    }
}
