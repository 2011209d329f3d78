package dev.muster.incidents.plan;

import dev.muster.incidents.crew.IncidentRole;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a level calls. */
public record PlannedPage(
        @Schema(nullable = true, description = "What they are called to do; without it, to help")
        IncidentRole role,

        @Schema(description = "The escalation policy that calls them")
        UUID policyId) {}
