package dev.muster.oncall.inbox;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.channel.Channel;
import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.channel.Envelope;
import dev.muster.oncall.channel.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The channel that needs no provider: what a person is told waits for them here. */
@ApplicationScoped
class Inbox implements Channel {

    static final String ADDED = "inbox.added";

    @Inject
    InboxRepository items;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public ContactKind kind() {
        return ContactKind.INBOX;
    }

    /** Putting the same envelope in again changes nothing. */
    @Override
    public Uni<Receipt> send(Envelope envelope) {
        return transactions
                .run(() -> items.findById(envelope.id())
                        .onItem()
                        .ifNull()
                        .switchTo(() -> put(InboxItem.of(envelope, clock.instant()))))
                .replaceWith(() -> Receipt.handedOver("Put into the inbox"));
    }

    Uni<InboxItem> markRead(UUID personId, UUID id) {
        return transactions.run(() -> items.require(personId, id).invoke(item -> item.read(clock.instant())));
    }

    private Uni<InboxItem> put(InboxItem item) {
        var fact = Fact.of(ADDED, item.personId.toString(), InboxItemView.of(item), new Actor("system", "oncall"));
        return items.persist(item).call(() -> outbox.publish(fact));
    }
}
