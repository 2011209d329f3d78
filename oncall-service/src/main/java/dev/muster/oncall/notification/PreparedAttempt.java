package dev.muster.oncall.notification;

import dev.muster.oncall.channel.Envelope;
import java.util.UUID;

/** An attempt that is recorded as begun and whose message is ready. */
record PreparedAttempt(UUID attemptId, Occasion occasion, Envelope envelope) {

    UUID deliveryId() {
        return envelope.id();
    }
}
