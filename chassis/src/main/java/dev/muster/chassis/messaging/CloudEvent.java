package dev.muster.chassis.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A message between services: CloudEvents 1.0 in JSON. What is not of that standard is an extension, in lower case. */
public record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String traceparent,
        String actortype,
        String actorid,
        String cause,
        JsonNode data) {

    public static final String BATCH = "application/cloudevents-batch+json";

    /** @param shortType as in "alert.triggered" */
    public static CloudEvent of(
            UUID id,
            String source,
            String shortType,
            String subject,
            Instant time,
            Actor actor,
            String cause,
            String traceparent,
            JsonNode data) {
        return new CloudEvent(
                "1.0",
                id,
                source,
                Wire.longType(shortType),
                subject,
                time,
                "application/json",
                traceparent,
                actor.type(),
                actor.id(),
                cause,
                data);
    }

    public static byte[] writeBatch(List<CloudEvent> events) throws JsonProcessingException {
        return Wire.JSON.writeValueAsBytes(events);
    }

    /** Fails unless it is an array of events that each have what delivery needs. */
    public static List<CloudEvent> readBatch(byte[] json) throws IOException {
        var events = Wire.JSON.readValue(json, new TypeReference<List<CloudEvent>>() {});
        if (events == null || !events.stream().allMatch(CloudEvent::isDeliverable)) {
            throw new IOException("Each event needs id, source, type, subject and time");
        }
        return events;
    }

    private static boolean isDeliverable(CloudEvent event) {
        return event != null
                && event.id != null
                && event.source != null
                && event.type != null
                && event.subject != null
                && event.time != null;
    }
}
