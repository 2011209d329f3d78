package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.muster.alerts.event.Link;
import dev.muster.alerts.incident.IncidentCopy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alert as it is listed and read. */
@JsonInclude(Include.NON_NULL)
record AlertView(
        UUID id,
        @Schema(examples = "ALR-7") String number,
        String dedupKey,
        AlertStatus status,
        Severity severity,
        Urgency urgency,
        String summary,
        String source,
        UUID serviceId,
        Map<String, String> labels,
        List<Link> links,

        @Schema(description = "How often the sender has reported it")
        int count,

        Instant firstSeenAt,
        Instant lastSeenAt,
        Instant acknowledgedAt,

        @Schema(description = "The person; absent when the sender did it")
        UUID acknowledgedBy,

        Instant resolvedAt,
        UUID groupId,
        UUID integrationId,

        @Schema(description = "The incident it is part of; absent where the reader may not see that one")
        UUID incidentId,

        @Schema(description = "That incident as it now stands; follows a moment after it was declared")
        Incident incident) {

    @Schema(name = "AlertIncident")
    @JsonInclude(Include.NON_NULL)
    record Incident(
            UUID id,
            @Schema(examples = "INC-42") String number,
            String title,
            @Schema(examples = "SEV2") String severity,
            @Schema(examples = "investigating") String status) {

        static Incident of(IncidentCopy copy) {
            return new Incident(copy.id(), copy.number(), copy.title(), copy.severity(), copy.status());
        }
    }
}
