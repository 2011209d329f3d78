package dev.muster.oncall.notification;

import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.channel.Content;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What people are told about. It decides, right before each attempt, whether there is still something to say. */
public interface Cause {

    /** Stored with each delivery: never rename. */
    String type();

    /** In a transaction. Empty when the person need not be told any more. */
    Uni<Optional<Content>> contentFor(UUID causeId, UUID personId);

    /** In the transaction that records it. May be told twice when a crash hid the first time. */
    Uni<Void> handedOver(HandOver handOver);

    record HandOver(UUID causeId, UUID personId, ContactKind channel, Instant at) {}
}
