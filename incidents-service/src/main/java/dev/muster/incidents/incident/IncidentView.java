package dev.muster.incidents.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.chassis.messaging.Actor;
import dev.muster.incidents.plan.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Incident")
public record IncidentView(
        UUID id,
        @Schema(examples = "INC-42") String number,

        @Schema(examples = "Checkout fails for EU cards") String title,

        String description,

        @Schema(description = "Left out while nobody has judged it")
        Severity severity,

        IncidentKind kind,
        IncidentStatus status,
        Phase phase,
        Milestones milestones,

        @Schema(description = "Roles with one holder") List<RoleView> roles,

        @Schema(description = "Experts and responders who have joined")
        List<ParticipantView> participants,

        @Schema(description = "Roles on offer to somebody who has not accepted yet")
        List<HandoverView> handovers,

        @Schema(description = "When the deputy asked whether the commander is there; left out where nobody waits")
        Instant commanderAskedAt,

        List<UUID> serviceIds,
        List<UUID> alertIds,

        @Schema(description = "Whether only those concerned see it")
        boolean restricted,

        @Schema(description = "Whether it is only rehearsed")
        boolean drill,

        @Schema(description = "Left out when none is due") Instant updateDueAt,
        @Schema(description = "Its workspace") String url,

        @Schema(description = "The one page for everyone") String beaconUrl,

        boolean commanderVacant,

        @Schema(description = "What it may become from here")
        List<IncidentStatus> allowed,

        UUID mergedInto,
        int version,
        Actor declaredBy,
        Instant declaredAt) {}
