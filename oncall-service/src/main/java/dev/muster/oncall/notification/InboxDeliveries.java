package dev.muster.oncall.notification;

import dev.muster.chassis.time.Ids;
import dev.muster.oncall.channel.Channels;
import dev.muster.oncall.channel.Content;
import dev.muster.oncall.channel.Receipt;
import dev.muster.oncall.contact.Contact;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * What goes into the inbox lies in the same database: it is there with the caller's commit, without a timer and the two
 * transactions around a channel outside.
 */
@ApplicationScoped
class InboxDeliveries {

    @Inject
    DeliveryRepository deliveries;

    @Inject
    DeliveryAttemptRepository attempts;

    @Inject
    Causes causes;

    @Inject
    Channels channels;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    Clock clock;

    Uni<Void> put(List<Delivery> fresh) {
        return Multi.createFrom()
                .iterable(fresh)
                .onItem()
                .transformToUniAndConcatenate(this::put)
                .collect()
                .last();
    }

    private Uni<Void> put(Delivery delivery) {
        return causes.contentFor(delivery.occasion()).chain(content -> content.map(said -> put(delivery, said))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> put(Delivery delivery, Content content) {
        var now = clock.instant();
        var attempt = DeliveryAttempt.begin(Ids.next(), delivery.id, now);
        var envelope = Contact.INBOX.envelope(delivery.id, delivery.personId, content);
        delivery.attempted();
        delivery.handedOver(now);
        return channels.send(envelope)
                .invoke(receipt -> settle(delivery, attempt, receipt))
                .chain(() -> deliveries.persist(delivery))
                .chain(() -> attempts.persist(attempt))
                .chain(() -> causes.handedOver(delivery, now));
    }

    private void settle(Delivery delivery, DeliveryAttempt attempt, Receipt receipt) {
        if (!receipt.handedOver()) {
            throw new IllegalStateException("The inbox took nothing: " + receipt.answer());
        }
        attempt.end(receipt, clock.instant());
        metrics.attempted(delivery.kind, receipt);
    }
}
