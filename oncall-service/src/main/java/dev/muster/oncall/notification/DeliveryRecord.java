package dev.muster.oncall.notification;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.channel.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Writes down what became of an attempt, and sees to what follows from it, in one transaction. */
@ApplicationScoped
class DeliveryRecord {

    private static final Logger LOG = Logger.getLogger(DeliveryRecord.class);

    @Inject
    Transactions transactions;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    DeliveryAttemptRepository attempts;

    @Inject
    DeliveryQueue queue;

    @Inject
    NextChannel nextChannel;

    @Inject
    Causes causes;

    @Inject
    Timers timers;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    Clock clock;

    Uni<Void> of(Timer timer, PreparedAttempt attempt, Receipt receipt) {
        return transactions.run(() -> deliveries
                .lock(attempt.occasion())
                .call(() -> end(attempt, receipt))
                .chain(correspondence -> settle(correspondence, attempt, receipt))
                .chain(() -> timers.settle(timer)));
    }

    private Uni<Void> end(PreparedAttempt attempt, Receipt receipt) {
        return attempts.findById(attempt.attemptId())
                .invoke(begun -> begun.end(receipt, clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Void> settle(Correspondence correspondence, PreparedAttempt attempt, Receipt receipt) {
        Optional<Delivery> waiting = correspondence.waiting(attempt.deliveryId());
        if (waiting.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        metrics.attempted(waiting.get().kind, receipt);
        return receipt.handedOver() ? handedOver(waiting.get()) : failed(waiting.get(), correspondence, receipt);
    }

    private Uni<Void> handedOver(Delivery delivery) {
        var now = clock.instant();
        delivery.handedOver(now);
        return causes.handedOver(delivery, now);
    }

    private Uni<Void> failed(Delivery delivery, Correspondence correspondence, Receipt receipt) {
        LOG.warnf(
                "Delivery %s by %s failed at try %d: %s",
                delivery.id, delivery.kind.word(), delivery.tries, receipt.answer());
        delivery.retryAfterFailure(clock.instant());
        return queue.arm(delivery)
                .chain(() -> delivery.tries == 1
                        ? nextChannel.after(delivery, correspondence)
                        : Uni.createFrom().voidItem());
    }
}
