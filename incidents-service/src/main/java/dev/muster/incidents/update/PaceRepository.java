package dev.muster.incidents.update;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class PaceRepository implements PanacheRepositoryBase<UpdatePace, UUID> {

    /** @param from from when updates are counted where there is no pace yet */
    Uni<UpdatePace> of(UUID incidentId, Instant from) {
        return findById(incidentId).onItem().ifNull().switchTo(() -> persist(new UpdatePace(incidentId, from)));
    }
}
