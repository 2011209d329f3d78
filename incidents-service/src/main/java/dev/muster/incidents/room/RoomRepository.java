package dev.muster.incidents.room;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RoomRepository implements PanacheRepositoryBase<Room, UUID> {

    Uni<List<Room>> of(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }
}
