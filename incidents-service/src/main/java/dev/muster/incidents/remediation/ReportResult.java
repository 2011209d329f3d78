package dev.muster.incidents.remediation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"outcome\":\"worked\",\"note\":\"Error rate back to normal within two minutes\"}")
record ReportResult(
        @NotNull Outcome outcome, @Size(max = 10_000) String note) {

    Result at(Instant now) {
        return new Result(outcome, note == null || note.isBlank() ? null : note.strip(), now);
    }
}
