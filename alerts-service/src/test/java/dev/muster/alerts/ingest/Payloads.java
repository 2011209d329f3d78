package dev.muster.alerts.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.disposition.IntegrationRef;
import dev.muster.alerts.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Requests as senders make them, and the circumstances they arrive in. */
final class Payloads {

    static final Instant EIGHT = Instant.parse("2026-01-05T08:00:00Z");
    static final IntegrationRef SENDER = new IntegrationRef(UUID.randomUUID(), "Prometheus", "events", null);
    static final Origin AT_EIGHT = new Origin(SENDER, EIGHT, null);

    private Payloads() {}

    static String file(String name) {
        try (var stream = Payloads.class.getResourceAsStream("/ingest/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        return JsonBody.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    static Event only(Reading reading) {
        return reading.events().get(0);
    }

    static String body(Reply reply) {
        return reply.body().toString();
    }
}
