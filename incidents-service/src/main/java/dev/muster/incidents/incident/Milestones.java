package dev.muster.incidents.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an incident reached what; left out is what it has not reached. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Milestones(
        Instant impactStarted,
        Instant detected,
        Instant declared,

        @Schema(description = "The first human acknowledgement of any of its pages")
        Instant acknowledged,

        @Schema(description = "All roles that its level names were filled")
        Instant assembled,

        @Schema(description = "It was first monitored") Instant mitigated,
        Instant resolved,

        @Schema(description = "Of security incidents only") Instant contained,
        @Schema(description = "Of security incidents only") Instant eradicated) {

    static Milestones of(Map<Milestone, Instant> reached) {
        return new Milestones(
                reached.get(Milestone.IMPACT_STARTED),
                reached.get(Milestone.DETECTED),
                reached.get(Milestone.DECLARED),
                reached.get(Milestone.ACKNOWLEDGED),
                reached.get(Milestone.ASSEMBLED),
                reached.get(Milestone.MITIGATED),
                reached.get(Milestone.RESOLVED),
                reached.get(Milestone.CONTAINED),
                reached.get(Milestone.ERADICATED));
    }
}
