package dev.muster.oncall.notification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every attempt to tell somebody, for whoever asks later. */
@ApplicationScoped
public class DeliveryStory {

    @Inject
    DeliveryRepository deliveries;

    @Inject
    DeliveryAttemptRepository attempts;

    /** All attempts, what was dropped, and what is still to come; in no particular order. */
    public Uni<List<DeliveryNote>> of(String causeType, UUID causeId) {
        return deliveries.of(causeType, causeId).chain(found -> attempts.of(
                        found.stream().map(delivery -> delivery.id).toList())
                .map(tried -> notes(found, tried)));
    }

    private static List<DeliveryNote> notes(List<Delivery> deliveries, List<DeliveryAttempt> attempts) {
        var notes = new ArrayList<DeliveryNote>();
        for (var delivery : deliveries) {
            attempts.stream()
                    .filter(attempt -> attempt.deliveryId.equals(delivery.id))
                    .forEach(attempt -> notes.add(DeliveryNote.of(delivery, attempt)));
            if (delivery.tries == 0 || delivery.status == DeliveryStatus.DROPPED) {
                notes.add(DeliveryNote.of(delivery));
            }
        }
        return notes;
    }
}
