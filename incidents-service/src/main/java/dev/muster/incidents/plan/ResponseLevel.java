package dev.muster.incidents.plan;

import dev.muster.incidents.crew.IncidentRole;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an incident of one severity sets in motion. */
public record ResponseLevel(
        @Schema(description = "When this severity is the right one")
        String guide,

        List<PlannedPage> pages,

        @Schema(description = "Whether the escalation policies of the affected services are called")
        boolean pageOwners,

        @Schema(description = "Roles that must be filled, and how soon")
        List<PlannedRole> roles,

        @Schema(nullable = true, description = "Address of the chat room; {number} stands for the incident's")
        String room,

        @Schema(nullable = true, description = "Address of the meeting; {number} stands for the incident's")
        String meeting,

        @Schema(
                implementation = String.class,
                nullable = true,
                description = "How often an update is due; null for no cadence",
                examples = "PT30M")
        Duration updateEvery,

        @Schema(description = "Who is told by mail") List<Reader> audience,

        @Schema(description = "Whether a declaration and what follows is announced to the audience")
        boolean announce,

        PostmortemDemand postmortem,

        @Schema(
                implementation = String.class,
                nullable = true,
                description = "How long after the resolution the postmortem is due",
                examples = "PT120H")
        Duration postmortemDue,

        @Schema(
                implementation = String.class,
                nullable = true,
                description = "How long after the resolution the review is due",
                examples = "PT72H")
        Duration reviewDue) {

    public ResponseLevel {
        pages = List.copyOf(pages);
        roles = List.copyOf(roles);
        audience = List.copyOf(audience);
    }

    /** The policy that calls somebody for the role. */
    public Optional<UUID> policyFor(IncidentRole role) {
        return pages.stream()
                .filter(page -> page.role() == role)
                .map(PlannedPage::policyId)
                .findFirst();
    }
}
