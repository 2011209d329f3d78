package dev.muster.incidents.incident;

import dev.muster.chassis.problem.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"at\":\"2026-01-05T02:51:00Z\",\"reason\":\"First failed payment in the logs\"}")
record CorrectMilestone(
        @NotNull Instant at, @NotBlank @Size(max = 1000) String reason) {

    /** Nothing is reached before it happens. */
    Instant at(Instant now) {
        if (at.isAfter(now)) {
            throw Problems.invalid("/at", "Must not be in the future");
        }
        return at;
    }
}
