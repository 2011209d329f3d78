package dev.muster.incidents.mobilise;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PageRequestRepository implements PanacheRepositoryBase<PageRequest, UUID> {

    Uni<List<PageRequest>> of(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }
}
