package dev.muster.incidents.playbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.incidents.crew.IncidentRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step as it stands in one incident.
 *
 * @param assigneeId who shall do it; null for whoever has the role, or anybody
 * @param doneBy who ticked it; null while it is not done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlaybookRunStep")
public record RunStep(
        String title,
        @Schema(description = "How, in Markdown") String body,
        IncidentRole role,
        UUID assigneeId,
        boolean done,
        UUID doneBy,
        Instant doneAt) {

    static RunStep of(PlaybookStep step) {
        return new RunStep(step.title(), step.body(), step.role(), null, false, null, null);
    }

    RunStep tickedBy(UUID person, Instant at) {
        return new RunStep(title, body, role, assigneeId, true, person, at);
    }

    RunStep unticked() {
        return new RunStep(title, body, role, assigneeId, false, null, null);
    }

    RunStep assignedTo(UUID person) {
        return new RunStep(title, body, role, person, done, doneBy, doneAt);
    }
}
