package dev.muster.alerts.disposition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Trigger events for tests. */
final class Triggers {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final IntegrationRef PROMETHEUS = new IntegrationRef(UUID.randomUUID(), "Prometheus", "alertmanager", null);

    private Triggers() {}

    static IntegrationRef prometheusOf(UUID defaultService) {
        return new IntegrationRef(PROMETHEUS.id(), PROMETHEUS.name(), PROMETHEUS.kind(), defaultService);
    }

    static Event trigger() {
        return trigger("critical", null, Map.of(), null);
    }

    static Event severity(String word) {
        return trigger(word, null, Map.of(), null);
    }

    static Event labels(Map<String, String> labels) {
        return trigger(null, null, labels, null);
    }

    static Event trigger(String severity, String service, Map<String, String> labels, String detailsJson) {
        return new Event(
                UUID.randomUUID(),
                PROMETHEUS.id(),
                EventAction.TRIGGER,
                "disk-db1",
                "Disk full on db1",
                severity,
                "db1",
                service,
                labels,
                List.of(),
                List.of(),
                json(detailsJson),
                NOON,
                NOON,
                null);
    }

    private static JsonNode json(String text) {
        try {
            return text == null ? null : new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
