package dev.muster.oncall.incident;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    /** Locked until the transaction ends; null when it is not known yet. */
    Uni<Incident> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<Incident>> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1 order by id", ids);
    }

    /** The oldest first. */
    Uni<List<Incident>> open() {
        return list("ended = false order by id");
    }

    Uni<List<Incident>> restricted() {
        return list("restricted = true order by id");
    }
}
