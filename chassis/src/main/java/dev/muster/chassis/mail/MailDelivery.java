package dev.muster.chassis.mail;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Hands one mail to the mail server; when that fails, again after a growing pause, for three days. */
@ApplicationScoped
class MailDelivery implements TimerHandler {

    static final String KIND = "mail";

    private static final Logger LOG = Logger.getLogger(MailDelivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    private final MailRows rows;
    private final MailServer server;
    private final Timers timers;
    private final Transactions transactions;
    private final Clock clock;

    MailDelivery(MailRows rows, MailServer server, Timers timers, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.timers = timers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return rows.waiting(UUID.fromString(timer.subject()))
                .chain(found ->
                        found.isPresent() ? deliver(timer, found.get()) : transactions.run(() -> timers.settle(timer)));
    }

    private Uni<Void> deliver(Timer timer, MailRows.Waiting waiting) {
        return server.send(waiting.id(), waiting.mail())
                .replaceWith(() -> (String) null)
                .onFailure()
                .recoverWithItem(MailDelivery::reason)
                .chain(error -> transactions.run(() -> record(waiting, error).chain(() -> timers.settle(timer))));
    }

    private Uni<Void> record(MailRows.Waiting waiting, String error) {
        return error == null ? rows.sent(waiting.id(), clock.instant()) : notSent(waiting, error);
    }

    private Uni<Void> notSent(MailRows.Waiting waiting, String error) {
        var now = clock.instant();
        boolean givenUp = waiting.createdAt().plus(GIVEN_UP_AFTER).isBefore(now);
        LOG.warnf("Mail %s (%s) not sent: %s", waiting.id(), waiting.mail().reference(), error);
        return rows.notSent(waiting.id(), error, givenUp)
                .chain(() -> givenUp
                        ? Uni.createFrom().voidItem()
                        : timers.arm(KIND, waiting.id().toString(), now.plus(pause(waiting.attempts())), waiting.id())
                                .replaceWithVoid());
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
