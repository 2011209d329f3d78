package dev.muster.incidents.update;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Standing;
import dev.muster.incidents.plan.Reader;
import dev.muster.incidents.plan.ResponsePlans;
import dev.muster.incidents.situation.Situations;
import dev.muster.incidents.timeline.EntryKind;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Telling the organisation what is going on. */
@ApplicationScoped
class Updates {

    @Inject
    UpdateRepository updates;

    @Inject
    UpdateRecord record;

    @Inject
    UpdateDispatch dispatch;

    @Inject
    UpdatePaces paces;

    @Inject
    Incidents incidents;

    @Inject
    Situations situations;

    @Inject
    ResponsePlans plans;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    Uni<DraftView> draft(String incident, Caller by) {
        return transactions.run(
                () -> incidents.read(incident, by).chain(situations::of).map(DraftView::of));
    }

    /** Joins the caller's transaction. */
    Uni<UpdateView> send(String incident, WriteUpdate wanted, Caller by) {
        wanted.requireReaders();
        return incidents
                .lock(incident, by)
                .invoke(locked -> requireMayTell(locked, by))
                .chain(locked -> audience(locked, wanted).chain(audience -> send(locked, wanted, audience, by)));
    }

    /** Whether it was clear, as one reader says; saying it again replaces what they said. */
    Uni<UpdateView> judge(String incident, UUID updateId, boolean clear, Caller by) {
        return transactions.run(() -> incidents
                .read(incident, by)
                .chain(found -> updates.require(found.id(), updateId))
                .call(update -> updates.judge(update.id, by.personId(), clear, clock.instant()))
                .chain(record::view));
    }

    private Uni<UpdateView> send(Incident incident, WriteUpdate wanted, List<Reader> audience, Caller by) {
        var now = clock.instant();
        var update = new StatusUpdate(
                Ids.next(),
                incident.id(),
                wanted.fields(),
                audience,
                by.personId(),
                now,
                incident.updateDueAt().orElse(null));
        return updates.persist(update)
                .chain(() -> dispatch.send(incident, update))
                .chain(() -> paces.change(incident, pace -> pace.told(now)))
                .chain(() -> timeline.append(entry(update, by)))
                .chain(() -> record.view(update))
                .call(view ->
                        audit.record(by, "update.sent", "update", view.id().toString(), null, view));
    }

    private static NewEntry entry(StatusUpdate update, Caller by) {
        return new NewEntry(
                update.incidentId,
                EntryKind.UPDATE,
                "update.sent",
                by.actor(),
                "Update: " + update.says.progress(),
                Facts.of("updateId", update.id, "dueAt", update.dueAt, "receivers", update.receivers));
    }

    private Uni<List<Reader>> audience(Incident incident, WriteUpdate wanted) {
        return wanted.audience() != null
                ? Uni.createFrom().item(wanted.audience())
                : plans.current().map(plan -> incident.level()
                        .map(severity -> plan.level(severity).audience())
                        .orElse(List.of()));
    }

    private static void requireMayTell(Incident incident, Caller by) {
        var standing = new Standing(incident, by);
        if (!standing.commands() && !standing.holds(IncidentRole.COMMUNICATIONS)) {
            throw Problem.of(
                            403,
                            "not-communications",
                            "Somebody else sends the updates",
                            "Updates are sent by whoever has the communications role, and by the commander. Ask the"
                                    + " commander to appoint you.")
                    .asException();
        }
    }
}
