package dev.muster.chassis.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposed change is not made. */
public record DeclineChange(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Told to who proposed it", examples = "It is about to be replaced")
        String reason) {}
