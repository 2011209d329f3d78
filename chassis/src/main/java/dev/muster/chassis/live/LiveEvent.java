package dev.muster.chassis.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A published fact as a viewer sees it.
 *
 * @param id its place in the feed, which a viewer gives as {@code Last-Event-ID} to go on behind it
 */
public record LiveEvent(String id, String type, String subject, Instant at, JsonNode data) {}
