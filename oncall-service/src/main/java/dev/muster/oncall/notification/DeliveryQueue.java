package dev.muster.oncall.notification;

import dev.muster.chassis.timer.Timers;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Deliveries waiting for their time, each by a durable timer of its own. Everything here joins the caller's transaction. */
@ApplicationScoped
class DeliveryQueue {

    /** Stored with each timer: never rename. */
    static final String TIMER = "delivery";

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Timers timers;

    Uni<Void> add(List<Delivery> fresh) {
        return deliveries
                .persist(fresh)
                .chain(() -> Multi.createFrom()
                        .iterable(fresh)
                        .onItem()
                        .transformToUniAndConcatenate(this::arm)
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    Uni<Void> arm(Delivery delivery) {
        return timers.arm(TIMER, delivery.id.toString(), delivery.dueAt, delivery.occasion())
                .replaceWithVoid();
    }

    Uni<Void> rearm(Delivery delivery) {
        return timers.disarm(TIMER, delivery.id.toString()).chain(() -> arm(delivery));
    }
}
