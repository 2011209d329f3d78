package dev.muster.oncall.notification;

import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.channel.Receipt;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Figures on what goes out, by channel and outcome. */
@ApplicationScoped
class DeliveryMetrics {

    private static final String ATTEMPTS = "muster.deliveries";
    private static final String INTERRUPTED = "muster.deliveries.interrupted";

    @Inject
    MeterRegistry meters;

    void attempted(ContactKind channel, Receipt receipt) {
        count(channel, receipt.handedOver() ? "handed-over" : "failed");
    }

    void dropped(ContactKind channel) {
        count(channel, "dropped");
    }

    /** Each may have reached its receiver twice. */
    void interrupted(int attempts) {
        meters.counter(INTERRUPTED).increment(attempts);
    }

    private void count(ContactKind channel, String outcome) {
        meters.counter(ATTEMPTS, "channel", channel.word(), "outcome", outcome).increment();
    }
}
