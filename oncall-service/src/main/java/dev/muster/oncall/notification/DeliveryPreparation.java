package dev.muster.oncall.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.channel.Content;
import dev.muster.oncall.contact.Contact;
import dev.muster.oncall.contact.Contacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Decides whether a due delivery is still wanted, what it says, and to which address it goes. */
@ApplicationScoped
class DeliveryPreparation {

    @Inject
    Transactions transactions;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    DeliveryAttemptRepository attempts;

    @Inject
    Causes causes;

    @Inject
    Contacts contacts;

    @Inject
    NextChannel nextChannel;

    @Inject
    Timers timers;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Empty, with the timer settled, when there is nothing to send. */
    Uni<Optional<PreparedAttempt>> of(Timer timer) {
        var occasion = json.convertValue(timer.payload(), Occasion.class);
        return transactions.run(() -> deliveries
                .lock(occasion)
                .chain(correspondence -> correspondence
                        .waiting(UUID.fromString(timer.subject()))
                        .map(delivery -> prepare(correspondence, delivery))
                        .orElseGet(DeliveryPreparation::nothing))
                .call(prepared -> prepared.isPresent() ? Uni.createFrom().voidItem() : timers.settle(timer)));
    }

    private Uni<Optional<PreparedAttempt>> prepare(Correspondence correspondence, Delivery delivery) {
        return causes.contentFor(delivery.occasion())
                .chain(content -> content.map(said -> address(correspondence, delivery, said))
                        .orElseGet(() -> drop(delivery, "Not needed any more")));
    }

    private Uni<Optional<PreparedAttempt>> address(Correspondence correspondence, Delivery delivery, Content content) {
        return currentContact(delivery).chain(contact -> contact.map(known -> begin(delivery, known, content))
                .orElseGet(() -> nextChannel
                        .after(delivery, correspondence)
                        .chain(() -> drop(delivery, "This contact method was removed"))));
    }

    private Uni<Optional<PreparedAttempt>> begin(Delivery delivery, Contact contact, Content content) {
        var attempt = DeliveryAttempt.begin(Ids.next(), delivery.id, clock.instant());
        delivery.attempted();
        return interrupted(delivery)
                .invoke(metrics::interrupted)
                .chain(() -> attempts.persist(attempt))
                .map(begun -> Optional.of(new PreparedAttempt(
                        begun.id, delivery.occasion(), contact.envelope(delivery.id, delivery.personId, content))));
    }

    /** Before the first attempt there is none. */
    private Uni<Integer> interrupted(Delivery delivery) {
        return delivery.tries == 1 ? Uni.createFrom().item(0) : attempts.closeInterrupted(delivery.id);
    }

    /** As it is now: nothing is sent to an address its owner has taken away. */
    private Uni<Optional<Contact>> currentContact(Delivery delivery) {
        if (delivery.methodId == null) {
            var fixed = new Contact(null, delivery.kind, delivery.address, true, null);
            return Uni.createFrom().item(Optional.of(fixed));
        }
        return contacts.method(delivery.personId, delivery.methodId);
    }

    private Uni<Optional<PreparedAttempt>> drop(Delivery delivery, String why) {
        delivery.drop(why, clock.instant());
        metrics.dropped(delivery.kind);
        return nothing();
    }

    private static Uni<Optional<PreparedAttempt>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }
}
