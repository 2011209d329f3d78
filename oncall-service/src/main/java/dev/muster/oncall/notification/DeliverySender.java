package dev.muster.oncall.notification;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.oncall.channel.Channels;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends what is due: prepared in one transaction, sent in none, recorded in another. Cut short anywhere, it is done again. */
@ApplicationScoped
class DeliverySender implements TimerHandler {

    @Inject
    DeliveryPreparation preparation;

    @Inject
    Channels channels;

    @Inject
    DeliveryRecord record;

    @Override
    public String kind() {
        return DeliveryQueue.TIMER;
    }

    @Override
    public boolean transactional() {
        return false;
    }

    /** They mostly wait for others. */
    @Override
    public int atOnce() {
        return 128;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return preparation.of(timer).chain(ready -> ready.map(attempt -> send(timer, attempt))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> send(Timer timer, PreparedAttempt attempt) {
        return channels.send(attempt.envelope()).chain(receipt -> record.of(timer, attempt, receipt));
    }
}
