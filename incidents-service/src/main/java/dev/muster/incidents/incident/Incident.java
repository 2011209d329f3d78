package dev.muster.incidents.incident;

import static dev.muster.incidents.incident.IncidentStatus.CLOSED;
import static dev.muster.incidents.incident.IncidentStatus.DECLINED;
import static dev.muster.incidents.incident.IncidentStatus.INVESTIGATING;
import static dev.muster.incidents.incident.IncidentStatus.MERGED;
import static dev.muster.incidents.incident.IncidentStatus.MONITORING;
import static dev.muster.incidents.incident.IncidentStatus.RESOLVED;
import static dev.muster.incidents.incident.IncidentStatus.TRIAGE;

import dev.muster.chassis.problem.Decision;
import dev.muster.incidents.crew.Crew;
import dev.muster.incidents.incident.IncidentEvent.Kind;
import dev.muster.incidents.plan.Severity;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One incident and where it stands. All changes go through the methods here; whoever changes it has locked its row. */
@Entity
public class Incident extends IncidentRecord {

    private static final Duration UNDO_WITHIN = Duration.ofSeconds(60);

    protected Incident() {}

    /** With a severity work on it begins; without one somebody has to judge it first. */
    static Incident declare(Declaration declaration, long number, String traceparent, Instant at) {
        var incident = new Incident();
        incident.id = declaration.id();
        incident.number = number;
        incident.title = declaration.title();
        incident.description = declaration.description();
        incident.severity = declaration.severity();
        incident.kind = declaration.kind();
        incident.status = declaration.severity() == null ? TRIAGE : INVESTIGATING;
        incident.statusSince = at;
        incident.crew = Crew.NOBODY;
        incident.serviceIds = List.copyOf(declaration.serviceIds());
        incident.alertIds = List.copyOf(declaration.alertIds());
        incident.resolvedAlertIds = List.of();
        incident.labels = Map.copyOf(declaration.labels());
        incident.restricted = declaration.restricted();
        incident.access = Access.OF_NOBODY_ELSE;
        incident.visibleTo = List.of();
        incident.drill = declaration.drill();
        incident.declaredByType = declaration.by().type();
        incident.declaredById = declaration.by().id();
        incident.declaredAt = at;
        incident.traceparent = traceparent;
        incident.milestones = Map.of(Milestone.DECLARED, at);
        if (declaration.detectedAt() != null) {
            incident.set(Milestone.DETECTED, declaration.detectedAt());
        }
        return incident;
    }

    /** @param reason needed to reopen what was closed; may be null otherwise */
    Decision<IncidentEvent> moveTo(IncidentStatus to, String reason, Instant at) {
        if (to == status) {
            return Decision.noChange();
        }
        if (!status.mayBecome(to) || to == DECLINED || to == MERGED) {
            return Decision.refuse(IncidentProblems.forbiddenMove(this, to));
        }
        if (status == CLOSED && reason == null) {
            return Decision.refuse(
                    IncidentProblems.reasonNeeded("/note", "a closed incident is reopened with a reason"));
        }
        var from = become(to, at);
        return Decision.accept(moved(from, to, reason, at));
    }

    Decision<IncidentEvent> changeSeverity(Severity to, String reason) {
        if (!status.isOpen()) {
            return Decision.refuse(IncidentProblems.over(this));
        }
        if (to == severity) {
            return Decision.noChange();
        }
        var from = severity;
        severity = to;
        return Decision.accept(IncidentEvents.severityChanged(from, to, reason));
    }

    /** It was a false alarm. */
    Decision<IncidentEvent> decline(String reason, Instant at) {
        if (status == DECLINED) {
            return Decision.noChange();
        }
        if (!status.mayBecome(DECLINED)) {
            return Decision.refuse(IncidentProblems.forbiddenMove(this, DECLINED));
        }
        var from = become(DECLINED, at);
        return Decision.accept(
                IncidentEvents.moved(Kind.DECLINED, "Declined as a false alarm", from, DECLINED, reason));
    }

    /** It was none, after all; a second thought within a minute. */
    Decision<IncidentEvent> undoDecline(Instant at) {
        if (status == TRIAGE) {
            return Decision.noChange();
        }
        if (status != DECLINED || at.isAfter(statusSince.plus(UNDO_WITHIN))) {
            return Decision.refuse(IncidentProblems.tooLateToUndo(this));
        }
        var from = become(TRIAGE, at);
        return Decision.accept(IncidentEvents.moved(Kind.REOPENED, "No false alarm after all", from, TRIAGE, null));
    }

    /** What is known of it goes on in the other. */
    Decision<IncidentEvent> mergeInto(Incident target, Instant at) {
        if (target.id.equals(id)) {
            return Decision.refuse(IncidentProblems.intoItself());
        }
        if (status == MERGED && target.id.equals(mergedInto)) {
            return Decision.noChange();
        }
        if (!status.mayBecome(MERGED)) {
            return Decision.refuse(IncidentProblems.forbiddenMove(this, MERGED));
        }
        if (!target.status.isOpen()) {
            return Decision.refuse(IncidentProblems.intoOver(target));
        }
        var from = become(MERGED, at);
        mergedInto = target.id;
        return Decision.accept(IncidentEvents.mergedInto(target, from));
    }

    /** Takes over the alerts and services of an incident that was merged into this one. */
    Decision<IncidentEvent> take(Incident merged) {
        if (alertIds.containsAll(merged.alertIds) && serviceIds.containsAll(merged.serviceIds)) {
            return Decision.noChange();
        }
        alertIds = union(alertIds, merged.alertIds);
        resolvedAlertIds = union(resolvedAlertIds, merged.resolvedAlertIds);
        serviceIds = union(serviceIds, merged.serviceIds);
        return Decision.accept(IncidentEvents.took(merged));
    }

    /** Puts a milestone right, or notes one that people know of. */
    Decision<IncidentEvent> correct(Milestone milestone, Instant to, String reason) {
        var from = milestones.get(milestone);
        if (to.equals(from)) {
            return Decision.noChange();
        }
        set(milestone, to);
        return Decision.accept(IncidentEvents.milestoneCorrected(milestone, from, to, reason));
    }

    /** Notes a milestone the first time it is reached. */
    public Decision<IncidentEvent> reach(Milestone milestone, Instant at) {
        if (milestones.containsKey(milestone)) {
            return Decision.noChange();
        }
        set(milestone, at);
        return Decision.accept(IncidentEvents.milestoneReached(milestone, at));
    }

    public Decision<IncidentEvent> attach(UUID alertId) {
        if (alertIds.contains(alertId)) {
            return Decision.noChange();
        }
        alertIds = union(alertIds, List.of(alertId));
        return Decision.accept(IncidentEvents.attached(alertId));
    }

    Decision<IncidentEvent> detach(UUID alertId) {
        if (!alertIds.contains(alertId)) {
            return Decision.noChange();
        }
        alertIds = alertIds.stream().filter(id -> !id.equals(alertId)).toList();
        return Decision.accept(IncidentEvents.detached(alertId));
    }

    /** Answers whether this was the last of its alerts that was not resolved. */
    public boolean alertResolved(UUID alertId) {
        if (!alertIds.contains(alertId) || resolvedAlertIds.contains(alertId)) {
            return false;
        }
        resolvedAlertIds = union(resolvedAlertIds, List.of(alertId));
        return resolvedAlertIds.containsAll(alertIds);
    }

    Decision<IncidentEvent> openTo(List<UUID> personIds, List<UUID> teamIds) {
        var wanted = new Access(personIds, teamIds, access.pagedIds());
        if (wanted.equals(access)) {
            return Decision.noChange();
        }
        access = wanted;
        return Decision.accept(IncidentEvents.opened(personIds, teamIds));
    }

    /** Somebody lets themselves in. Nothing changes where nothing kept them out. */
    Decision<IncidentEvent> admit(UUID personId, String reason) {
        if (!restricted || peopleConcerned().contains(personId)) {
            return Decision.noChange();
        }
        access = access.withPerson(personId);
        return Decision.accept(IncidentEvents.glassBroken(personId, reason));
    }

    /** Somebody was called for it and may therefore see it. Answers whether they could not before. */
    public boolean called(UUID personId) {
        boolean known = access.pagedIds().contains(personId);
        access = access.withPaged(personId);
        return !known;
    }

    /** Takes the crew as it is after a change that its own rules have allowed. */
    public void become(Crew next) {
        crew = next;
    }

    /** @param at null when none is due */
    public void updateDueAt(Instant at) {
        updateDueAt = at;
    }

    void told(List<UUID> mayBeSeenBy) {
        visibleTo = List.copyOf(mayBeSeenBy);
    }

    private IncidentStatus become(IncidentStatus to, Instant at) {
        var from = status;
        status = to;
        statusSince = at;
        return from;
    }

    private IncidentEvent moved(IncidentStatus from, IncidentStatus to, String reason, Instant at) {
        if (to == MONITORING && !milestones.containsKey(Milestone.MITIGATED)) {
            set(Milestone.MITIGATED, at);
        }
        if (to == RESOLVED) {
            set(Milestone.RESOLVED, at);
            return IncidentEvents.moved(Kind.RESOLVED, "Resolved", from, to, reason);
        }
        if (!from.isOpen() && to == INVESTIGATING) {
            set(Milestone.RESOLVED, null);
            return IncidentEvents.moved(Kind.REOPENED, "Reopened", from, to, reason);
        }
        if (to == CLOSED) {
            return IncidentEvents.moved(Kind.CLOSED, "Closed", from, to, reason);
        }
        var kind = from == TRIAGE ? Kind.CONFIRMED : Kind.STATUS_CHANGED;
        return IncidentEvents.moved(kind, "Now " + to.word(), from, to, reason);
    }

    private static List<UUID> union(List<UUID> some, List<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private void set(Milestone milestone, Instant at) {
        var changed = new EnumMap<Milestone, Instant>(Milestone.class);
        changed.putAll(milestones);
        if (at == null) {
            changed.remove(milestone);
        } else {
            changed.put(milestone, at);
        }
        milestones = changed;
    }
}
