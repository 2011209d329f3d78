package dev.muster.alerts.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.Image;
import dev.muster.alerts.event.Link;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What of an event is kept in the column {@code body}; the rest has columns of its own. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EventBody(
        String dedupKey,
        String summary,
        String severity,
        String source,
        String service,
        Map<String, String> labels,
        List<Link> links,
        List<Image> images,
        JsonNode details,
        Instant occurredAt,
        String occurrence) {

    static EventBody of(Event event) {
        return new EventBody(
                event.dedupKey(),
                event.summary(),
                event.severity(),
                event.source(),
                event.service(),
                event.labels(),
                event.links(),
                event.images(),
                event.details(),
                event.occurredAt(),
                event.occurrence());
    }
}
