package dev.muster.alerts.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record RefuseImprovement(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Told to who proposed it", examples = "The rule is about to be replaced")
        String reason) {}
