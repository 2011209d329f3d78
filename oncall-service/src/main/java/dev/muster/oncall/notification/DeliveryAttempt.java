package dev.muster.oncall.notification;

import dev.muster.oncall.channel.Receipt;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One try of a delivery, recorded before it begins, so that one cut short by a crash is known for what it is. */
@Entity
@Table(name = "delivery_attempt")
class DeliveryAttempt {

    enum Outcome {
        SENDING,
        HANDED_OVER,
        FAILED,
        /** The sender died before the answer: the message may have arrived. */
        INTERRUPTED
    }

    @Id
    UUID id;

    UUID deliveryId;
    Instant startedAt;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    String answer;
    Integer millis;

    protected DeliveryAttempt() {}

    static DeliveryAttempt begin(UUID id, UUID deliveryId, Instant at) {
        var attempt = new DeliveryAttempt();
        attempt.id = id;
        attempt.deliveryId = deliveryId;
        attempt.startedAt = at;
        attempt.outcome = Outcome.SENDING;
        attempt.answer = "";
        return attempt;
    }

    void end(Receipt receipt, Instant at) {
        outcome = receipt.handedOver() ? Outcome.HANDED_OVER : Outcome.FAILED;
        answer = receipt.answer();
        millis = (int) Duration.between(startedAt, at).toMillis();
    }

    void interrupted() {
        outcome = Outcome.INTERRUPTED;
        answer = "The sender stopped before an answer came; sent again";
    }
}
