package dev.muster.incidents.incident;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\":\"The probe was misconfigured\"}")
record SayReason(@Size(max = 1000) @Schema(nullable = true) String reason) {

    /** Null where nothing is said. */
    String said() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
