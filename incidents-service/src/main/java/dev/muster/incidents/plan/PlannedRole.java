package dev.muster.incidents.plan;

import dev.muster.incidents.crew.IncidentRole;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that a level wants filled. */
public record PlannedRole(
        IncidentRole role,

        @Schema(implementation = String.class, description = "How long after the declaration", examples = "PT5M")
        Duration within) {}
