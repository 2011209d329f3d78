package dev.muster.oncall.notification;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeliveryAttemptRepository implements PanacheRepositoryBase<DeliveryAttempt, UUID> {

    Uni<List<DeliveryAttempt>> of(Collection<UUID> deliveryIds) {
        return list("deliveryId in ?1 order by startedAt, id", deliveryIds);
    }

    /** How many attempts had begun and never ended. */
    Uni<Integer> closeInterrupted(UUID deliveryId) {
        return list("deliveryId = ?1 and outcome = ?2", deliveryId, DeliveryAttempt.Outcome.SENDING)
                .map(open -> {
                    open.forEach(DeliveryAttempt::interrupted);
                    return open.size();
                });
    }
}
