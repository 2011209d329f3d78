package dev.muster.incidents.crew;

import java.time.Instant;
import java.util.UUID;

/** The deputy has asked whether the commander is still there. */
public record CommanderAsked(UUID commanderId, UUID deputyId, Instant at) {}
