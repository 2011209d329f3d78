package dev.muster.alerts.ingest;

import dev.muster.alerts.disposition.Disposition;
import dev.muster.alerts.event.Event;
import io.opentelemetry.api.trace.SpanContext;
import java.util.UUID;

/** An event on its way into the database, with what was decided about it. */
final class Arrival {

    final Event event;

    /** Null for what is no trigger: nothing is decided there. */
    final Disposition disposition;

    /** The trace of the sender, to be linked; invalid when it sent none. */
    final SpanContext sender;

    /** Whether the sender named its request, so that this may have been stored before, under the same id. */
    final boolean named;

    /** Set once stored; null when there was no open alert to acknowledge or resolve. */
    UUID alertId;

    private final Submission submission;

    Arrival(Event event, Disposition disposition, SpanContext sender, boolean named, Submission submission) {
        this.event = event;
        this.disposition = disposition;
        this.sender = sender;
        this.named = named;
        this.submission = submission;
    }

    Submission submission() {
        return submission;
    }

    AlertKey key() {
        return new AlertKey(event.integrationId(), event.dedupKey());
    }
}
