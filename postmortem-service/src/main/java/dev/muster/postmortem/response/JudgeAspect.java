package dev.muster.postmortem.response;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say about one aspect. */
record JudgeAspect(
        @NotNull @Schema(description = "good, fair or poor", examples = "fair")
        Verdict verdict,

        @NotBlank @Size(max = 10_000) @Schema(examples = "The page came at once, the second pair of hands did not.")
        String note) {}
