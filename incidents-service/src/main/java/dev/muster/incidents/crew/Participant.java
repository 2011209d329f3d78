package dev.muster.incidents.crew;

import java.time.Instant;
import java.util.UUID;

/** Somebody who has joined, as an expert or a responder. */
public record Participant(UUID personId, IncidentRole role, Instant joinedAt) {}
