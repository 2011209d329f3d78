package dev.muster.incidents.incident;

import dev.muster.incidents.incident.IncidentEvent.Kind;
import dev.muster.incidents.plan.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts into words what happened to an incident. */
final class IncidentEvents {

    private IncidentEvents() {}

    static IncidentEvent declared(Incident incident) {
        var severity = incident.severity().map(Severity::name);
        return new IncidentEvent(
                Kind.DECLARED,
                "Declared" + severity.map(" as "::concat).orElse(", to be judged") + ": " + incident.title(),
                Facts.of(
                        "severity",
                        severity.orElse(null),
                        "status",
                        incident.status().word()));
    }

    /** @param note null where nothing is said */
    static IncidentEvent moved(Kind kind, String what, IncidentStatus from, IncidentStatus to, String note) {
        return new IncidentEvent(
                kind,
                note == null ? what : what + ": " + note,
                Facts.of("from", from.word(), "to", to.word(), "note", note));
    }

    static IncidentEvent severityChanged(Severity from, Severity to, String reason) {
        return new IncidentEvent(
                Kind.SEVERITY_CHANGED,
                "Severity is now " + to + ": " + reason,
                Facts.of("from", from, "to", to, "reason", reason));
    }

    /** @param from null where it was not reached before */
    static IncidentEvent milestoneCorrected(Milestone milestone, Instant from, Instant to, String reason) {
        return new IncidentEvent(
                Kind.MILESTONE_CHANGED,
                "Milestone " + milestone.word() + " is " + to + ": " + reason,
                Facts.of("milestone", milestone.word(), "from", from, "to", to, "reason", reason));
    }

    static IncidentEvent milestoneReached(Milestone milestone, Instant at) {
        return new IncidentEvent(
                Kind.MILESTONE_CHANGED,
                "Milestone " + milestone.word() + " reached",
                Facts.of("milestone", milestone.word(), "to", at));
    }

    static IncidentEvent attached(UUID alertId) {
        return new IncidentEvent(Kind.ALERT_ATTACHED, "An alert belongs to it now", Facts.of("alertId", alertId));
    }

    static IncidentEvent detached(UUID alertId) {
        return new IncidentEvent(Kind.ALERT_DETACHED, "An alert does not belong to it", Facts.of("alertId", alertId));
    }

    static IncidentEvent opened(List<UUID> personIds, List<UUID> teamIds) {
        return new IncidentEvent(
                Kind.ACCESS_CHANGED,
                "Who else may see it has changed",
                Facts.of("personIds", personIds, "teamIds", teamIds));
    }

    static IncidentEvent glassBroken(UUID personId, String reason) {
        return new IncidentEvent(
                Kind.ACCESS_CHANGED,
                "An admin broke the glass to see it: " + reason,
                Facts.of("brokenBy", personId, "reason", reason));
    }

    static IncidentEvent mergedInto(Incident target, IncidentStatus from) {
        return new IncidentEvent(
                Kind.MERGED,
                "Merged into " + target.number(),
                Facts.of("from", from.word(), "into", target.id(), "number", target.number()));
    }

    static IncidentEvent took(Incident source) {
        return new IncidentEvent(
                Kind.DETAILS_CHANGED,
                source.number() + " goes on here: " + source.title(),
                Facts.of("from", source.id(), "number", source.number(), "alertIds", source.alertIds()));
    }
}
