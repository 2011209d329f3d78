package dev.muster.incidents.update;

import dev.muster.chassis.problem.Problems;
import dev.muster.incidents.plan.Reader;
import dev.muster.incidents.plan.Severity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The seven fields of an update", examples = """
                {"issue":"Card payments fail in the EU","services":"Checkout, Payment gateway",\
                "degradedSince":"2026-03-01T02:51:00Z","severity":"SEV1","progress":"A fix is under way.",\
                "remediation":"Rolling restart: under way","coordination":"Ada (commander), Lin (communications)."}""")
record WriteUpdate(
        @NotBlank @Size(max = 2_000) String issue,

        @NotBlank @Size(max = 2_000) @Schema(description = "What is affected")
        String services,

        @Schema(nullable = true, description = "Left out where nobody knows yet")
        Instant degradedSince,

        @Schema(nullable = true, description = "Left out in triage")
        Severity severity,

        @NotBlank @Size(max = 10_000) String progress,

        @NotBlank @Size(max = 10_000) @Schema(description = "The steps taken and what came of them")
        String remediation,

        @NotBlank @Size(max = 2_000) @Schema(description = "Who coordinates, and who is involved")
        String coordination,

        @Size(max = 100)
        @Schema(nullable = true, description = "Who is told; otherwise the audience of the plan's level")
        List<@NotNull Reader> audience) {

    SevenFields fields() {
        return new SevenFields(issue, services, degradedSince, severity, progress, remediation, coordination);
    }

    void requireReaders() {
        if (audience != null && audience.stream().anyMatch(reader -> reader.type() == null)) {
            throw Problems.invalid("/audience", "Each reader has a type");
        }
    }
}
