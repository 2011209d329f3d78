package dev.muster.postmortem.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done, by whom, by when. */
public record ActionPlan(
        @Schema(description = "What it follows from; null for an action of its own")
        UUID postmortemId,

        @NotBlank @Size(max = 200) @Schema(examples = "Watch the expiry of certificates")
        String title,

        @Size(max = 10_000) @Schema(description = "Markdown")
        String description,

        @NotNull ActionKind kind,

        @NotNull @Schema(description = "Who sees to it; reminded until it is done")
        UUID ownerId,

        @NotNull @Schema(examples = "2026-04-01") LocalDate dueOn,
        @Schema(defaultValue = "medium") ActionPriority priority) {

    public ActionPlan {
        priority = priority == null ? ActionPriority.MEDIUM : priority;
    }
}
