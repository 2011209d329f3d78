package dev.muster.incidents.remediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\":\"The new figures speak against it\"}")
record SayWhy(@NotBlank @Size(max = 2_000) String reason) {}
