package dev.muster.incidents.incident;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.plan.Severity;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What signed-in people do with an incident: each in a transaction that locks it, with an audit record. */
@ApplicationScoped
class IncidentActs {

    static final String SUBJECT = "incident";
    private static final Actor MUSTER = new Actor("system", "incidents");

    @Inject
    Incidents incidents;

    @Inject
    Declarations declarations;

    @Inject
    IncidentViews views;

    @Inject
    Directory directory;

    @Inject
    Timeline timeline;

    @Inject
    Transactions transactions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param unchecked alerts of which nobody could say whether they exist */
    Uni<IncidentView> declare(DeclareIncident wanted, List<UUID> unchecked, Caller by) {
        return transactions.run(() -> declarations
                .declare(wanted.read(Ids.next(), directory, by.actor()), Instigator.of(by))
                .call(incident -> sayUnchecked(incident.id(), unchecked))
                .map(views::of)
                .call(view ->
                        audit.record(by, "incident.declared", SUBJECT, view.id().toString(), null, view)));
    }

    Uni<IncidentView> move(String id, IncidentStatus to, String note, Caller by) {
        return act(
                id,
                "incident.moved",
                by,
                standing -> requireMove(standing, to),
                incident -> incident.moveTo(to, note, clock.instant()));
    }

    Uni<IncidentView> changeSeverity(String id, Severity to, String reason, Caller by) {
        return act(
                id,
                "incident.severity-changed",
                by,
                Standing::requireJudging,
                incident -> incident.changeSeverity(to, reason));
    }

    Uni<IncidentView> decline(String id, String reason, Caller by) {
        return act(
                id,
                "incident.declined",
                by,
                Standing::requireJudging,
                incident -> incident.decline(reason, clock.instant()));
    }

    Uni<IncidentView> undoDecline(String id, Caller by) {
        return act(
                id,
                "incident.decline-undone",
                by,
                Standing::requireJudging,
                incident -> incident.undoDecline(clock.instant()));
    }

    Uni<IncidentView> correct(String id, Milestone milestone, CorrectMilestone to, Caller by) {
        return act(
                id,
                "incident.milestone-corrected",
                by,
                standing -> standing.requireAny(IncidentRole.COMMANDER, IncidentRole.DEPUTY, IncidentRole.SCRIBE),
                incident -> incident.correct(milestone, to.at(clock.instant()), to.reason()));
    }

    /** @param unchecked likewise */
    Uni<IncidentView> attach(String id, UUID alertId, List<UUID> unchecked, Caller by) {
        return transactions.run(() -> act(
                        id,
                        "incident.alert-attached",
                        by,
                        Standing::requireJudgingOrSteering,
                        incident -> incident.attach(alertId))
                .call(view -> sayUnchecked(view.id(), unchecked)));
    }

    Uni<IncidentView> detach(String id, UUID alertId, Caller by) {
        return act(
                id,
                "incident.alert-detached",
                by,
                Standing::requireJudgingOrSteering,
                incident -> incident.detach(alertId));
    }

    Uni<IncidentView> open(String id, List<UUID> personIds, List<UUID> teamIds, Caller by) {
        return act(
                id,
                "incident.access-changed",
                by,
                Standing::requireJudgingOrSteering,
                incident -> incident.openTo(personIds, teamIds));
    }

    private Uni<Void> sayUnchecked(UUID incidentId, List<UUID> alertIds) {
        return alertIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : timeline.append(NewEntry.activity(
                        incidentId,
                        "alerts.unchecked",
                        MUSTER,
                        "Alerts did not answer: whether the alerts named exist is not known",
                        Facts.of("alertIds", alertIds)));
    }

    /** For an emergency: an admin lets themselves in, for all who are in it to see. */
    Uni<IncidentView> breakGlass(String id, String reason, Caller by) {
        return transactions.run(() -> incidents.lockUnseen(id).chain(incident -> {
            var before = views.of(incident);
            return incidents
                    .tell(incident, incident.admit(by.personId(), reason), Instigator.of(by))
                    .map(done -> views.of(incident))
                    .call(view -> audit.record(
                            by, "incident.glass-broken", SUBJECT, view.id().toString(), before, view));
        }));
    }

    /** Locks both in the order of their ids, so that two who merge crosswise do not wait for each other. */
    Uni<IncidentView> merge(String id, String into, Caller by) {
        return transactions.run(() -> incidents.read(id, by).chain(one -> incidents
                .read(into, by)
                .chain(other -> lockInOrder(one.id(), other.id(), by).chain(() -> merge(one, other, by)))));
    }

    private Uni<Void> lockInOrder(UUID one, UUID other, Caller by) {
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        return incidents
                .lock(first.toString(), by)
                .chain(() -> incidents.lock(second.toString(), by))
                .replaceWithVoid();
    }

    private Uni<IncidentView> merge(Incident incident, Incident target, Caller by) {
        new Standing(incident, by).requireJudgingOrSteering();
        var before = views.of(incident);
        return incidents
                .tell(incident, incident.mergeInto(target, clock.instant()), Instigator.of(by))
                .chain(() -> incidents.tell(target, target.take(incident), Instigator.of(by)))
                .map(done -> views.of(incident))
                .call(view ->
                        audit.record(by, "incident.merged", SUBJECT, view.id().toString(), before, view));
    }

    private Uni<IncidentView> act(
            String idOrNumber,
            String action,
            Caller by,
            Consumer<Standing> allowed,
            Function<Incident, Decision<IncidentEvent>> command) {
        return transactions.run(() -> incidents.lock(idOrNumber, by).chain(incident -> {
            allowed.accept(new Standing(incident, by));
            var before = views.of(incident);
            return incidents
                    .tell(incident, command.apply(incident), Instigator.of(by))
                    .map(done -> views.of(incident))
                    .call(view -> audit.record(by, action, SUBJECT, view.id().toString(), before, view));
        }));
    }

    private static void requireMove(Standing standing, IncidentStatus to) {
        if (standing.incident().status() == IncidentStatus.TRIAGE && to == IncidentStatus.INVESTIGATING) {
            standing.requireJudgingOrSteering();
        } else {
            standing.requireSteering();
        }
    }
}
