package dev.muster.incidents.plan;

import dev.muster.chassis.messaging.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResponsePlan")
record ResponsePlanView(
        @Schema(description = "Raised by each change; the ETag")
        int version,

        @Schema(description = "One for each of SEV1 to SEV5")
        Map<String, ResponseLevel> levels,

        @Schema(description = "What differs for a service, by its id")
        Map<UUID, ServicePlan> services,

        @Schema(
                implementation = String.class,
                description = "How long a commander may be silent after the deputy has asked",
                examples = "PT10M")
        Duration takeOverAfter,

        Instant changedAt,
        Actor changedBy,

        @Schema(nullable = true, description = "Why it became so")
        String reason) {

    static ResponsePlanView of(PlanVersion version) {
        var levels = new TreeMap<String, ResponseLevel>();
        version.plan.levels().forEach((severity, level) -> levels.put(severity.name(), level));
        return new ResponsePlanView(
                version.version,
                levels,
                version.plan.services(),
                version.plan.takeOverAfter(),
                version.changedAt,
                version.changedBy(),
                version.reason);
    }
}
