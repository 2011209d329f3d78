package dev.muster.alerts.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.event.Link;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A deploy, a flag flip: something that was done on purpose, as a sender tells it.
 *
 * @param serviceId what it was done to; null when unknown
 * @param at when it was done, by the sender's clock
 * @param details whatever else the sender sent; null when nothing
 */
public record NewChange(
        UUID integrationId,
        UUID serviceId,
        String summary,
        String source,
        Instant at,
        Instant receivedAt,
        List<Link> links,
        JsonNode details) {}
