package dev.muster.incidents.playbook;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.catalog.CatalogPerson;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.playbook.PlaybookRun.StepEvent;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Playbooks at work: attached to incidents, their steps given to people and ticked. */
@ApplicationScoped
public class PlaybookRuns {

    @Inject
    PlaybookRunRepository runs;

    @Inject
    PlaybookRepository playbooks;

    @Inject
    Incidents incidents;

    @Inject
    Directory directory;

    @Inject
    Timeline timeline;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** In the order they were attached. Joins the caller's session. */
    public Uni<List<PlaybookRunView>> of(UUID incidentId) {
        return runs.of(incidentId)
                .map(found -> found.stream().map(PlaybookRunView::of).toList());
    }

    /** Joins the caller's transaction. */
    Uni<PlaybookRunView> attach(String incident, UUID playbookId, Caller by) {
        return incidents.lock(incident, by).chain(locked -> playbooks
                .require(playbookId)
                .call(() -> requireNew(locked, playbookId))
                .chain(playbook -> attach(locked, playbook, by.actor())));
    }

    /** The incident is locked by the caller's transaction. */
    Uni<PlaybookRunView> attach(Incident incident, Playbook playbook, Actor by) {
        var run = PlaybookRun.of(Ids.next(), incident.id(), playbook, by.type() + ":" + by.id(), clock.instant());
        return runs.persist(run)
                .call(() -> tell(run, by, "playbook.attached", "Playbook: " + run.name))
                .map(PlaybookRunView::of);
    }

    /** @param number counts from 1 */
    Uni<PlaybookRunView> change(String incident, UUID runId, int number, ChangeStep wanted, Caller by) {
        requireAssignable(wanted);
        return transactions.run(() -> incidents
                .lock(incident, by)
                .chain(locked -> runs.require(locked.id(), runId))
                .call(run -> assign(run, number, wanted.assigneeId(), by))
                .call(run -> tick(run, number, wanted.done(), by))
                .map(PlaybookRunView::of));
    }

    private Uni<Void> assign(PlaybookRun run, int number, UUID to, Caller by) {
        return to == null ? Uni.createFrom().voidItem() : apply(run, run.assign(number, to), by);
    }

    private Uni<Void> tick(PlaybookRun run, int number, Boolean done, Caller by) {
        if (done == null) {
            return Uni.createFrom().voidItem();
        }
        return apply(run, done ? run.tick(number, by.personId(), clock.instant()) : run.untick(number), by);
    }

    private Uni<Void> apply(PlaybookRun run, Decision<StepEvent> decision, Caller by) {
        return decision.fold(
                event -> tell(run, by.actor(), event.type(), event.text()),
                () -> Uni.createFrom().voidItem(),
                problem -> Uni.createFrom().failure(problem.asException()));
    }

    private Uni<Void> tell(PlaybookRun run, Actor by, String type, String text) {
        var data = Facts.of("runId", run.id, "playbookId", run.playbookId, "playbook", run.name);
        return timeline.append(NewEntry.activity(run.incidentId, type, by, text, data));
    }

    private Uni<Void> requireNew(Incident incident, UUID playbookId) {
        return runs.of(incident.id())
                .invoke(present -> {
                    if (present.stream().anyMatch(run -> run.playbookId.equals(playbookId))) {
                        throw PlaybookProblems.attachedAlready();
                    }
                })
                .replaceWithVoid();
    }

    private void requireAssignable(ChangeStep wanted) {
        if (wanted.assigneeId() != null
                && directory
                        .person(wanted.assigneeId())
                        .filter(CatalogPerson::active)
                        .isEmpty()) {
            throw Problems.invalid("/assigneeId", "There is no such person, or they are no longer active");
        }
    }
}
