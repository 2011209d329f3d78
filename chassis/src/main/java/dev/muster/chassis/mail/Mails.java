package dev.muster.chassis.mail;

import dev.muster.chassis.time.Ids;
import dev.muster.chassis.timer.Timers;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Mail that is stored with the change it tells of, and leaves after the commit: tried again until it is accepted. */
@ApplicationScoped
public class Mails {

    private final MailRows rows;
    private final Timers timers;
    private final Clock clock;

    Mails(MailRows rows, Timers timers, Clock clock) {
        this.rows = rows;
        this.timers = timers;
        this.clock = clock;
    }

    /** In the running transaction. An address that cannot be one is recorded as failed and not tried. */
    public Uni<Void> send(Mail... mails) {
        return send(List.of(mails));
    }

    public Uni<Void> send(List<Mail> mails) {
        return Multi.createFrom()
                .iterable(mails)
                .onItem()
                .transformToUniAndConcatenate(this::store)
                .collect()
                .last();
    }

    /** What became of the mails about something, oldest first. */
    public Uni<List<MailState>> about(String reference) {
        return rows.about(reference);
    }

    private Uni<Void> store(Mail mail) {
        var id = Ids.next();
        var now = clock.instant();
        return MailAddress.isOne(mail.to())
                ? rows.add(id, mail, now)
                        .chain(() -> timers.arm(MailDelivery.KIND, id.toString(), now, id))
                        .replaceWithVoid()
                : rows.addUndeliverable(id, mail, now);
    }
}
