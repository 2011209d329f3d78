package dev.muster.chassis.timer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * Something to be done at an instant, kept in the database until it is done.
 *
 * @param subject what it is about; timers of one subject that are claimed together fire one after the other
 * @param attempts how often it was claimed, this time included
 */
public record Timer(UUID id, String kind, String subject, Instant dueAt, JsonNode payload, int attempts) {}
