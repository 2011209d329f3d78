package dev.muster.alerts.condition;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Events for conditions to be tried on. */
final class Events {

    static final Instant NIGHT = Instant.parse("2026-03-01T03:00:00Z");

    private Events() {}

    static EventFields diskFull() {
        return event("disk full on db1", Map.of("team", "payments", "env", "prod"), details());
    }

    static EventFields event(String summary, Map<String, String> labels, Map<String, Object> details) {
        var sender = new EventFields.Sender("0198c0de-0000-7000-8000-000000000001", "Prometheus EU", "alertmanager");
        return new EventFields("trigger", summary, "critical", "db1", null, labels, sender, NIGHT, () -> details);
    }

    private static Map<String, Object> details() {
        return Map.of("usage", 97L, "mount", "/var", "tags", List.of("ssd", "raid"), "host", Map.of("rack", "r7"));
    }
}
