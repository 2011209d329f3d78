package dev.muster.incidents.remediation;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.time.Ids;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opens a mini-cycle with the first proposal after the last one closed, and closes it when nothing is left in it. */
@ApplicationScoped
class Cycles {

    @Inject
    CycleRepository cycles;

    @Inject
    ProposalRepository proposals;

    @Inject
    Timeline timeline;

    @Inject
    @All
    List<FollowsCycles> followers;

    @Inject
    Clock clock;

    /** Puts a proposal that is to be decided or done into the cycle that is open. The incident is locked. */
    Uni<Void> join(Incident incident, Proposal proposal, Actor by) {
        return cycles.newest(incident.id())
                .chain(newest -> newest.filter(Cycle::isOpen)
                        .map(open -> Uni.createFrom().item(open))
                        .orElseGet(() -> openAfter(newest, incident, by)))
                .invoke(cycle -> proposal.joinCycle(cycle.number))
                .replaceWithVoid();
    }

    /** After a change of a proposal: where it has work for a cycle it joins one, and what is over closes. */
    Uni<Void> turn(Incident incident, Proposal changed, Actor by) {
        var joined = changed.state.keepsCycleOpen()
                ? join(incident, changed, by)
                : Uni.createFrom().voidItem();
        return joined.chain(() -> cycles.newest(incident.id())).chain(newest -> newest.filter(Cycle::isOpen)
                .map(open -> closeIfOver(open, incident, by))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Cycle> openAfter(Optional<Cycle> last, Incident incident, Actor by) {
        int number = last.map(cycle -> cycle.number).orElse(0) + 1;
        return cycles.persist(new Cycle(Ids.next(), incident.id(), number, clock.instant()))
                .call(cycle -> tell(incident, cycle, "cycle.opened", "Cycle " + number + " begins", by));
    }

    private Uni<Void> closeIfOver(Cycle cycle, Incident incident, Actor by) {
        return proposals
                .of(incident.id())
                .map(all -> cycle.endUnlessKeptOpenBy(all, clock.instant()))
                .chain(over ->
                        over ? closed(cycle, incident, by) : Uni.createFrom().voidItem());
    }

    private Uni<Void> closed(Cycle cycle, Incident incident, Actor by) {
        Uni<Void> done = tell(incident, cycle, "cycle.closed", "Cycle " + cycle.number + " has ended", by);
        for (var follower : followers) {
            done = done.chain(() -> follower.afterCycle(incident, cycle.number));
        }
        return done;
    }

    private Uni<Void> tell(Incident incident, Cycle cycle, String type, String text, Actor by) {
        return timeline.append(NewEntry.activity(incident.id(), type, by, text, Facts.of("cycle", cycle.number)));
    }
}
