package dev.muster.alerts.disposition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.chassis.time.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks what would become of an event now.
 *
 * @param integration through which it would come; null for one without a default service
 */
record Trial(
        @NotNull @Valid TrialEvent event,

        @Schema(description = "When the event would have occurred; now when left out")
        Instant at,

        TrialIntegration integration) {

    /** An event in the form of POST /v1/events; what rules cannot see is ignored. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TrialEvent(
            @NotBlank @Schema(examples = "Disk full on db1") String summary,
            @Schema(examples = "critical") String severity,
            String source,
            String service,
            Map<String, @NotNull String> labels,
            JsonNode details) {}

    record TrialIntegration(UUID id, String name, String kind, UUID serviceId) {}

    Event event(Instant now) {
        var occurredAt = at == null ? now : at;
        return new Event(
                Ids.next(),
                ref().id(),
                EventAction.TRIGGER,
                "trial",
                event.summary(),
                event.severity() == null ? null : event.severity().toLowerCase(Locale.ROOT),
                event.source(),
                event.service(),
                event.labels() == null ? Map.of() : event.labels(),
                List.of(),
                List.of(),
                event.details(),
                occurredAt,
                now,
                null);
    }

    IntegrationRef ref() {
        var through = integration == null ? new TrialIntegration(null, null, null, null) : integration;
        return new IntegrationRef(
                through.id() == null ? new UUID(0, 0) : through.id(),
                through.name() == null ? "trial" : through.name(),
                through.kind() == null ? "events" : through.kind(),
                through.serviceId());
    }
}
