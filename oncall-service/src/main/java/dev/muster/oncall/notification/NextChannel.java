package dev.muster.oncall.notification;

import dev.muster.chassis.time.Ids;
import dev.muster.oncall.contact.Contact;
import dev.muster.oncall.contact.Contacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** When one address fails, the next is used at once: the step that was to come later, else an address not used so far. */
@ApplicationScoped
class NextChannel {

    @Inject
    Contacts contacts;

    @Inject
    DeliveryQueue queue;

    @Inject
    Clock clock;

    Uni<Void> after(Delivery failed, Correspondence correspondence) {
        var later = correspondence.nextStep(clock.instant());
        if (later.isPresent()) {
            later.get().bringForward(clock.instant());
            return queue.rearm(later.get());
        }
        if (failed.personId == null) {
            return Uni.createFrom().voidItem();
        }
        return contacts.of(failed.personId).chain(found -> correspondence
                .unusedAddress(found)
                .map(contact -> useInstead(failed, contact))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> useInstead(Delivery failed, Contact contact) {
        String why = "Because " + failed.kind.word() + " failed";
        return queue.add(
                List.of(Delivery.of(Ids.next(), failed.occasion(), contact, why, clock.instant(), Duration.ZERO)));
    }
}
