package dev.muster.incidents.incident;

import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.plan.PostmortemDemand;
import dev.muster.incidents.plan.ResponsePlan;
import dev.muster.incidents.plan.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is published about an incident: the whole small record each time.
 *
 * @param namesRoles whether its level names roles, so that it can be assembled at all
 */
record IncidentMessage(
        UUID incidentId,
        String number,
        String title,
        Severity severity,
        IncidentKind kind,
        IncidentStatus status,
        Milestones milestones,
        List<Holder> roles,
        List<UUID> participantIds,
        List<UUID> serviceIds,
        List<UUID> alertIds,
        boolean restricted,
        List<UUID> visibleTo,
        boolean drill,
        String url,
        PostmortemDemand postmortem,
        Instant postmortemDue,
        Instant reviewDue,
        UUID mergedInto,
        boolean namesRoles) {

    record Holder(IncidentRole role, UUID personId) {}

    static IncidentMessage of(Incident incident, ResponsePlan plan, String url) {
        var aftermath = Aftermath.of(incident, plan);
        return new IncidentMessage(
                incident.id,
                incident.number(),
                incident.title,
                incident.severity,
                incident.kind,
                incident.status,
                Milestones.of(incident.milestones),
                incident.crew.present().stream()
                        .map(holding -> new Holder(holding.role(), holding.personId()))
                        .toList(),
                List.copyOf(incident.crew.people()),
                incident.serviceIds,
                incident.alertIds,
                incident.restricted,
                incident.visibleTo,
                incident.drill,
                url,
                aftermath.postmortem(),
                aftermath.postmortemDue(),
                aftermath.reviewDue(),
                incident.mergedInto,
                incident.level().map(plan::level).stream()
                        .anyMatch(level -> !level.roles().isEmpty()));
    }
}
