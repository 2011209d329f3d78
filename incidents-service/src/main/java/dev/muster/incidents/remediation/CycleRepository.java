package dev.muster.incidents.remediation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CycleRepository implements PanacheRepositoryBase<Cycle, UUID> {

    Uni<Optional<Cycle>> newest(UUID incidentId) {
        return find("incidentId = ?1 order by number desc", incidentId)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<List<Cycle>> of(UUID incidentId) {
        return list("incidentId = ?1 order by number", incidentId);
    }
}
