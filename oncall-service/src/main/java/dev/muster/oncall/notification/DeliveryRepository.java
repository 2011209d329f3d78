package dev.muster.oncall.notification;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

    /** All that one person is told about one thing, locked; always in the same order, so that no two wait for each other. */
    Uni<Correspondence> lock(Occasion occasion) {
        return find(
                        "causeType = ?1 and causeId = ?2 and personId is not distinct from ?3 order by id",
                        occasion.causeType(),
                        occasion.causeId(),
                        occasion.personId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(Correspondence::new);
    }

    Uni<List<Delivery>> of(String causeType, UUID causeId) {
        return list("causeType = ?1 and causeId = ?2 order by id", causeType, causeId);
    }
}
