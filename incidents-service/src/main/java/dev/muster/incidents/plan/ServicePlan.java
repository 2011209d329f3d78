package dev.muster.incidents.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs for one service. */
public record ServicePlan(
        @Schema(nullable = true, description = "The escalation policy that calls a commander for its incidents")
        UUID commanderPolicyId) {}
