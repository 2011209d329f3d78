package dev.muster.chassis.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact of another service.
 *
 * @param source name of the service that published it
 * @param type short, as in "alert.triggered"
 * @param cause id of the message behind it, or null
 * @param traceparent trace to continue, or null
 */
public record IncomingMessage(
        UUID id,
        String source,
        String type,
        String subject,
        Instant at,
        Actor actor,
        String cause,
        JsonNode data,
        String traceparent) {

    /** The message a CloudEvent carries, as other services send it and their examples show it. */
    public static IncomingMessage of(CloudEvent event) {
        return new IncomingMessage(
                event.id(),
                event.source(),
                Wire.shortType(event.type()),
                event.subject(),
                event.time(),
                new Actor(event.actortype(), event.actorid()),
                event.cause(),
                event.data(),
                event.traceparent());
    }

    /** The data as the reader's own view of it; what the view does not name is ignored. */
    public <T> T as(Class<T> view) {
        return Wire.read(data, view);
    }
}
