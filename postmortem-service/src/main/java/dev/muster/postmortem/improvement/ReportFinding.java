package dev.muster.postmortem.improvement;

import dev.muster.postmortem.response.Aspect;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found. */
record ReportFinding(
        @NotNull UUID postmortemId,

        @NotNull @Schema(description = "speed, people, alerts, instrumentation or communication", examples = "alerts")
        Aspect aspect,

        @NotBlank
        @Size(max = 10_000)
        @Schema(examples = "The disk alert has no policy of its own and woke the wrong team.")
        String text) {}
