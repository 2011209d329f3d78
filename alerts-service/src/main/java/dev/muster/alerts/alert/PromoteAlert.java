package dev.muster.alerts.alert;

import dev.muster.alerts.incident.IncidentSeverity;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for an incident to be made of an alert. */
record PromoteAlert(
        @Size(max = 200) @Schema(description = "What the incident is called; the alert's summary when left out")
        String title,

        @Schema(description = "Left out, the incident begins in triage")
        IncidentSeverity incidentSeverity) {

    String titleOr(String summary) {
        return title == null || title.isBlank() ? summary : title.strip();
    }
}
