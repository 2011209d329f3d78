package dev.muster.postmortem.postmortem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text that a section is to have. */
record SectionRequest(
        @NotNull
        @Size(max = 100_000)
        @Schema(
                description = "Markdown; may be empty",
                examples = "A certificate expired that nobody had on a calendar.")
        String text) {}
