package dev.muster.incidents.incident;

import dev.muster.chassis.problem.Problems;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"status\":\"fixing\",\"note\":\"Rolling back the 02:50 deploy\"}")
record ChangeStatus(
        @NotNull @Schema(enumeration = {"investigating", "fixing", "monitoring", "resolved", "closed"})
        String status,

        @Size(max = 1000) @Schema(nullable = true, description = "Needed to reopen what was closed")
        String note) {

    IncidentStatus wanted() {
        return IncidentStatus.of(status)
                .orElseThrow(() -> Problems.invalid(
                        "/status", "Must be one of investigating, fixing, monitoring, resolved, closed"));
    }

    /** Null where nothing is said. */
    String said() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
