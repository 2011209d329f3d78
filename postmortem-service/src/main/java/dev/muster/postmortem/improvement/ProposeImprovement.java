package dev.muster.postmortem.improvement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to become better. */
record ProposeImprovement(
        @NotNull UUID findingId,

        @NotNull
        @Schema(
                description = "rule, threshold, playbook, plan, schedule, policy, team, training or instrumentation",
                examples = "rule")
        ImprovementTarget target,

        @Schema(description = "The id of what is to change, where it is one of several")
        UUID ref,

        @Schema(description = "The version of it that the change was made for", examples = "3")
        Integer baseVersion,

        @Schema(
                description = "JSON merge patch (RFC 7396) of the target as its GET shows it",
                examples = "{\"actions\": {\"urgency\": \"high\"}}")
        JsonNode change,

        @NotBlank @Size(max = 2_000) @Schema(examples = "Page the database team for full disks")
        String text,

        @Schema(description = "Who sees to it, where somebody has to do it by hand")
        UUID ownerId,

        @Schema(description = "By when, where somebody has to do it; in thirty days when not said")
        LocalDate dueOn) {

    boolean namesAChange() {
        return change != null && change.isObject() && !change.isEmpty();
    }
}
