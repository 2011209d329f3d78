package dev.muster.postmortem.improvement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An improvement and what became of it. */
record ImprovementView(
        UUID id,
        UUID findingId,
        UUID postmortemId,
        @Schema(examples = "rule") ImprovementTarget target,
        UUID ref,
        Integer baseVersion,
        JsonNode change,
        String text,

        @Schema(description = "proposed, accepted, declined or applied", examples = "proposed")
        ImprovementState state,

        @Schema(description = "The action it is, where somebody has to do it by hand")
        UUID actionItemId,

        UUID proposedBy,
        Instant proposedAt,
        UUID decidedBy,
        Instant decidedAt,
        @Schema(description = "Why it was declined") String reason,

        @Schema(description = "The version of the target that it brought about")
        Integer appliedVersion,

        @Schema(description = "Shown where one improvement is read, once it is applied")
        ImprovementEffect effect) {

    static ImprovementView of(Improvement improvement) {
        return of(improvement, null);
    }

    static ImprovementView of(Improvement improvement, ImprovementEffect effect) {
        return new ImprovementView(
                improvement.id,
                improvement.findingId,
                improvement.postmortemId,
                improvement.target,
                improvement.ref,
                improvement.baseVersion,
                improvement.change,
                improvement.text,
                improvement.state,
                improvement.actionItemId,
                improvement.proposedBy,
                improvement.proposedAt,
                improvement.decidedBy,
                improvement.decidedAt,
                improvement.reason,
                improvement.appliedVersion,
                effect);
    }
}
