package dev.muster.oncall.notification;

import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.contact.Contact;
import dev.muster.oncall.contact.PersonContacts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All deliveries by which one person is told about one thing. */
record Correspondence(List<Delivery> deliveries) {

    Optional<Delivery> waiting(UUID deliveryId) {
        return deliveries.stream()
                .filter(delivery -> delivery.id.equals(deliveryId) && delivery.isWaiting())
                .findFirst();
    }

    /** The step that was to come next, later. */
    Optional<Delivery> nextStep(Instant at) {
        return deliveries.stream()
                .filter(delivery -> delivery.isUntriedAfter(at))
                .min(Comparator.comparing((Delivery delivery) -> delivery.dueAt));
    }

    /** An address known to work that has no part in it yet. */
    Optional<Contact> unusedAddress(PersonContacts contacts) {
        return contacts.methods().stream()
                .filter(contact -> contact.verified() && contact.kind() != ContactKind.INBOX)
                .filter(contact -> deliveries.stream()
                        .noneMatch(delivery -> contact.methodId().equals(delivery.methodId)))
                .findFirst();
    }
}
