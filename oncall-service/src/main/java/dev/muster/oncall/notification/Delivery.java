package dev.muster.oncall.notification;

import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.contact.Contact;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One message to one address: due at its time, tried until a channel takes it or it is not needed any more. */
@Entity
@Table(name = "delivery")
class Delivery {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    @Id
    UUID id;

    @Version
    int version;

    String causeType;
    UUID causeId;
    UUID personId;
    UUID methodId;

    @Enumerated(EnumType.STRING)
    ContactKind kind;

    String address;

    @Enumerated(EnumType.STRING)
    DeliveryStatus status;

    /** What decided that it is sent, and once it is dropped, what decided that. */
    String why;

    Instant createdAt;
    Instant dueAt;
    int tries;
    Instant settledAt;

    protected Delivery() {}

    static Delivery of(UUID id, Occasion occasion, Contact contact, String why, Instant at, Duration after) {
        var delivery = new Delivery();
        delivery.id = id;
        delivery.causeType = occasion.causeType();
        delivery.causeId = occasion.causeId();
        delivery.personId = occasion.personId();
        delivery.methodId = contact.methodId();
        delivery.kind = contact.kind();
        delivery.address = contact.address();
        delivery.status = DeliveryStatus.WAITING;
        delivery.why = why;
        delivery.createdAt = at;
        delivery.dueAt = at.plus(after);
        return delivery;
    }

    Occasion occasion() {
        return new Occasion(causeType, causeId, personId);
    }

    boolean isWaiting() {
        return status == DeliveryStatus.WAITING;
    }

    boolean isUntriedAfter(Instant at) {
        return isWaiting() && tries == 0 && dueAt.isAfter(at);
    }

    void attempted() {
        tries++;
    }

    void handedOver(Instant at) {
        status = DeliveryStatus.HANDED_OVER;
        settledAt = at;
    }

    void drop(String reason, Instant at) {
        status = DeliveryStatus.DROPPED;
        why = reason;
        settledAt = at;
    }

    /** Doubles the pause from try to try, up to a minute. */
    void retryAfterFailure(Instant at) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(tries, 1) - 1, 6));
        dueAt = at.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    void bringForward(Instant at) {
        dueAt = at;
    }
}
