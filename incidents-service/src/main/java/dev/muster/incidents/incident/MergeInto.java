package dev.muster.incidents.incident;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"into\":\"INC-41\"}")
record MergeInto(
        @NotBlank @Schema(description = "Id or number of the incident that goes on")
        String into) {}
