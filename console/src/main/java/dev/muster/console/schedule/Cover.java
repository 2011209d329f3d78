package dev.muster.console.schedule;

import java.time.Instant;
import java.util.UUID;

/** Somebody stands in for a while, whatever the layers say. */
public record Cover(UUID id, Instant from, Instant to, UUID personId, UUID replacesPersonId, String reason) {}
