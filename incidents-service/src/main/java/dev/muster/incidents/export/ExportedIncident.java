package dev.muster.incidents.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.IncidentView;
import dev.muster.incidents.plan.ResponseLevel;
import dev.muster.incidents.timeline.TimelineEntryView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an export looks like.
 *
 * @param level null where no severity was ever given
 */
record ExportedIncident(
        IncidentView incident,
        @Schema(nullable = true) ResponseLevel level,
        List<TimelineEntryView> timeline,
        List<HeldRole> roles,
        List<JoinedPerson> participants,
        List<JsonNode> diagnoses,
        List<JsonNode> proposals,
        List<JsonNode> updates,
        List<JsonNode> playbookRuns,
        List<JsonNode> pages) {

    @Schema(name = "ExportedRole")
    record HeldRole(
            IncidentRole role,
            UUID personId,
            Instant from,

            @Schema(nullable = true, description = "Null while they hold it")
            Instant to) {}

    @Schema(name = "ExportedParticipant")
    record JoinedPerson(UUID personId, IncidentRole role, Instant joinedAt) {}
}
