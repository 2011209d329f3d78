package dev.muster.alerts.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A request that an integration sent.
 *
 * @param address where to, as in {@code /ingest/:key/alertmanager}
 * @param accepted whether nothing was wrong with it
 */
public record NewSample(UUID integrationId, Instant receivedAt, String address, boolean accepted, JsonNode body) {}
