package dev.muster.incidents.mobilise;

import dev.muster.incidents.crew.IncidentRole;
import java.util.UUID;

/** A role that is to be filled, as a timer keeps it in mind. */
record Awaited(UUID incidentId, IncidentRole role) {}
