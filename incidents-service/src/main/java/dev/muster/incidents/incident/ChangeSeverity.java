package dev.muster.incidents.incident;

import dev.muster.chassis.problem.Problems;
import dev.muster.incidents.plan.Severity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"severity\":\"SEV1\",\"reason\":\"All cards fail now\"}")
record ChangeSeverity(
        @NotNull @Schema(enumeration = {"SEV1", "SEV2", "SEV3", "SEV4", "SEV5"})
        String severity,

        @NotBlank @Size(max = 1000) String reason) {

    Severity wanted() {
        return Severity.of(severity).orElseThrow(() -> Problems.invalid("/severity", "Must be SEV1 to SEV5"));
    }
}
