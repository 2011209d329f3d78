package dev.muster.incidents.mobilise;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PageToldRepository implements PanacheRepositoryBase<PageTold, UUID> {

    /** Oldest first. */
    Uni<List<PageTold>> of(UUID incidentId) {
        return list("incidentId = ?1 order by at, id", incidentId);
    }
}
