package dev.muster.alerts.improvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.rule.RulePreview;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An improvement as it is listed and, with what it would do to its rule, read. */
@Schema(name = "ReceivedImprovement")
@JsonInclude(Include.NON_NULL)
record ImprovementView(
        UUID id,
        ImprovementTarget target,
        ImprovementState state,

        @Schema(description = "What to do and why, in the words of who proposed it")
        String text,

        @Schema(description = "The rule it is about; absent where it proposes a new one, or only notes something")
        UUID ruleId,

        @Schema(description = "The version of the rule it was proposed for")
        Integer baseVersion,

        @Schema(description = "JSON merge patch (RFC 7396) of the rule")
        JsonNode change,

        UUID findingId,
        Origin postmortem,
        Origin incident,
        String proposedBy,
        Instant receivedAt,
        UUID decidedBy,
        Instant decidedAt,
        @Schema(description = "Why it was declined") String reason,

        @Schema(description = "The version of the rule that accepting it made")
        Integer appliedVersion,

        @Schema(description = "What it does to its rule; only where one improvement is read and changes a rule")
        RulePreview rule,

        @Schema(description = "Whether the reader may decide about it; only where one improvement is read")
        Boolean mayDecide) {

    @Schema(name = "ImprovementOrigin")
    record Origin(UUID id, @Schema(examples = "INC-42") String number) {

        static Origin of(UUID id, String number) {
            return id == null ? null : new Origin(id, number);
        }
    }

    /** @param change null where only words say what to do */
    static ImprovementView of(Improvement improvement, JsonNode change, RulePreview rule, Boolean mayDecide) {
        return new ImprovementView(
                improvement.id,
                improvement.target,
                improvement.state,
                improvement.text,
                improvement.ruleId,
                improvement.baseVersion,
                change,
                improvement.findingId,
                Origin.of(improvement.postmortemId, improvement.postmortemNumber),
                Origin.of(improvement.incidentId, improvement.incidentNumber),
                improvement.proposedBy,
                improvement.receivedAt,
                improvement.decidedBy,
                improvement.decidedAt,
                improvement.reason,
                improvement.appliedVersion,
                rule,
                mayDecide);
    }
}
