package dev.muster.alerts.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a sender told us, in one form whatever its own was. Text is free of NUL and lone surrogates and within bounds.
 *
 * @param dedupKey which problem this is about, within its integration; at most 255 characters
 * @param summary the title of the alert; null where an acknowledge or resolve brings none
 * @param severity the sender's own word, lower case; null when it gave none
 * @param source the affected host or system; null when unknown
 * @param service id or name of the affected service, as the sender wrote it; null when it named none
 * @param details whatever else the sender sent; null when nothing
 * @param occurredAt when the sender noticed; the time of receipt when it did not say
 * @param occurrence names one firing: a trigger with the same one again is a repetition and not counted; null when the
 *     sender does not tell firings apart
 */
public record Event(
        UUID id,
        UUID integrationId,
        EventAction action,
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
        Instant receivedAt,
        String occurrence) {}
