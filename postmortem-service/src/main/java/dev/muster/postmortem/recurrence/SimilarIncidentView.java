package dev.muster.postmortem.recurrence;

import dev.muster.postmortem.action.ActionView;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.postmortem.PastRemedy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident of the past that resembles the one at hand, and what is known of it. */
record SimilarIncidentView(
        UUID incidentId,
        @Schema(examples = "INC-7") String number,
        @Schema(examples = "Checkout fails") String title,
        String severity,
        Instant resolvedAt,
        String url,

        @Schema(description = "From 0 to 1", examples = "0.75")
        double resemblance,

        @Schema(description = "The services both affect") Set<UUID> sameServiceIds,
        @Schema(description = "The words both titles have") Set<String> sameWords,

        @Schema(description = "Its postmortem, where there is one", examples = "PM-3")
        String postmortem,

        @Schema(description = "What was done then and worked")
        List<String> fixedBy,

        @Schema(description = "What was promised then and is not done")
        List<ActionView> openActions) {

    static SimilarIncidentView of(
            Incident past, Resemblance resemblance, PastRemedy remedy, List<ActionView> openActions) {
        return new SimilarIncidentView(
                past.incidentId(),
                past.number(),
                past.title(),
                past.severity(),
                past.milestones().resolved(),
                past.url(),
                resemblance.score(),
                resemblance.services(),
                resemblance.words(),
                remedy == null ? null : remedy.number(),
                remedy == null ? List.of() : remedy.fixedBy(),
                openActions);
    }
}
