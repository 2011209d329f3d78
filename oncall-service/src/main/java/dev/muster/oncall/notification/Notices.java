package dev.muster.oncall.notification;

import dev.muster.chassis.secret.SecretBox;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.channel.Content;
import dev.muster.oncall.contact.Contact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells people things that are no page: an invitation, a shift that begins. Stored in the caller's transaction, sent after it. */
@ApplicationScoped
public class Notices implements Cause {

    private static final String TYPE = "notice";

    @Inject
    NoticeRepository notices;

    @Inject
    Notifier notifier;

    @Inject
    DeliveryQueue queue;

    @Inject
    Transactions transactions;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    /** By e-mail and inbox; not sent any more once it is older than its use. */
    public Uni<Void> tell(UUID personId, String title, String body, Duration use) {
        return transactions.run(() -> store(title, body, use)
                .chain(notice -> notifier.tellByMail(new Occasion(TYPE, notice.id, personId)))
                .replaceWithVoid());
    }

    /** To an address that need not be anybody's contact method; an invitation, for instance. */
    public Uni<Void> mail(String address, String title, String body, Duration use) {
        return transactions.run(() -> store(title, body, use)
                .chain(notice -> queue.add(List.of(Delivery.of(
                        Ids.next(),
                        new Occasion(TYPE, notice.id, null),
                        Contact.mailTo(address),
                        "By e-mail",
                        clock.instant(),
                        Duration.ZERO)))));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Uni<Optional<Content>> contentFor(UUID noticeId, UUID personId) {
        return notices.findById(noticeId).map(notice -> Optional.ofNullable(notice)
                .filter(stored -> clock.instant().isBefore(stored.expiresAt))
                .map(stored -> Content.of(stored.title, secrets.open(stored.sealedBody))));
    }

    @Override
    public Uni<Void> handedOver(HandOver handOver) {
        return Uni.createFrom().voidItem();
    }

    private Uni<Notice> store(String title, String body, Duration use) {
        Instant now = clock.instant();
        return notices.persist(Notice.of(Ids.next(), title, secrets.seal(body), now, now.plus(use)));
    }
}
