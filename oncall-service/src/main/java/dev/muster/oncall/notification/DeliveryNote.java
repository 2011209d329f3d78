package dev.muster.oncall.notification;

import dev.muster.oncall.channel.ContactKind;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One line of how somebody was told.
 *
 * @param outcome {@code planned}, {@code sending}, {@code handed-over}, {@code failed}, {@code interrupted} or {@code dropped}
 * @param millis how long the other side took to answer; null where there was no answer
 */
public record DeliveryNote(
        Instant at, UUID deliveryId, UUID personId, ContactKind channel, String outcome, String why, Integer millis) {

    static DeliveryNote of(Delivery delivery, DeliveryAttempt attempt) {
        String outcome = attempt.outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String why = attempt.answer.isEmpty() ? delivery.why : delivery.why + ". " + attempt.answer;
        return new DeliveryNote(
                attempt.startedAt, delivery.id, delivery.personId, delivery.kind, outcome, why, attempt.millis);
    }

    /** What an untried delivery has to say of itself. */
    static DeliveryNote of(Delivery delivery) {
        boolean dropped = delivery.status == DeliveryStatus.DROPPED;
        return new DeliveryNote(
                dropped ? delivery.settledAt : delivery.dueAt,
                delivery.id,
                delivery.personId,
                delivery.kind,
                dropped ? "dropped" : "planned",
                delivery.why,
                null);
    }
}
