package dev.muster.incidents.crew;

import java.time.Instant;
import java.util.UUID;

/** A role that its holder has offered to somebody who has not accepted yet. */
public record Handover(UUID id, IncidentRole role, UUID fromPersonId, UUID toPersonId, Instant offeredAt) {}
