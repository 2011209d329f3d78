package dev.muster.console.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A problem some monitoring reported, as alerts tells it. */
public record Alert(
        UUID id,
        String number,
        String dedupKey,
        String status,
        String severity,
        String urgency,
        String summary,
        String source,
        UUID serviceId,
        Map<String, String> labels,
        List<Link> links,
        long count,
        Instant firstSeenAt,
        Instant lastSeenAt,
        Instant acknowledgedAt,
        UUID acknowledgedBy,
        Instant resolvedAt,
        UUID groupId,
        UUID integrationId,
        UUID incidentId) {

    /** Where the sender points to. Shown, never loaded. */
    public record Link(String href, String text) {
        public String shown() {
            return text == null || text.isBlank() ? href : text;
        }

        /** Only what a browser opens as a page; anything else stays text. */
        public boolean openable() {
            return href != null && (href.startsWith("https://") || href.startsWith("http://"));
        }
    }

    public Alert {
        labels = labels == null ? Map.of() : labels;
        links = links == null ? List.of() : List.copyOf(links);
    }

    public boolean open() {
        return !"resolved".equals(status);
    }

    public boolean waiting() {
        return "triggered".equals(status);
    }
}
