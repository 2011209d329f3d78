package dev.muster.console.alert;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** One thing the sender said about an alert. */
public record AlertEvent(
        UUID id, String action, Instant at, Instant receivedAt, String summary, String severity, JsonNode details) {

    public Instant when() {
        return at == null ? receivedAt : at;
    }

    /** The rest of what was sent, for reading; null when there was nothing more. */
    public String raw() {
        return details == null || details.isNull() || details.isEmpty() ? null : details.toPrettyString();
    }
}
