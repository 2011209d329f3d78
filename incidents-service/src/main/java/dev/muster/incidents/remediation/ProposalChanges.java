package dev.muster.incidents.remediation;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.timer.Timers;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Turns what a proposal answers into its consequence: the timeline, the timers and the mini-cycle follow. */
@ApplicationScoped
class ProposalChanges {

    static final String LAPSE = "proposal.lapse";
    static final String RETURN = "proposal.return";

    @Inject
    ProposalRepository proposals;

    @Inject
    Cycles cycles;

    @Inject
    Timeline timeline;

    @Inject
    Timers timers;

    /** Joins the caller's transaction, in which the incident is locked; a refusal rolls it back. */
    Uni<Void> apply(Incident incident, Proposal proposal, Decision<ProposalEvent> decision, Actor by) {
        return decision.fold(
                event -> apply(incident, proposal, event, by),
                () -> Uni.createFrom().voidItem(),
                problem -> Uni.createFrom().failure(problem.asException()));
    }

    Uni<Void> apply(Incident incident, Proposal proposal, ProposalEvent event, Actor by) {
        return cycles.turn(incident, proposal, by)
                .chain(proposals::flush)
                .chain(() -> timeline.append(entry(proposal, event, by)))
                .chain(() -> setTimers(proposal));
    }

    private static NewEntry entry(Proposal proposal, ProposalEvent event, Actor by) {
        var data = Facts.of(
                "proposalId",
                proposal.id,
                "action",
                proposal.remedy.action(),
                "state",
                proposal.state.word(),
                "cycle",
                proposal.cycle,
                "assigneeId",
                proposal.assigneeId,
                "note",
                event.note());
        return NewEntry.decision(proposal.incidentId, event.kind().type(), by, event.text(proposal.remedy), data);
    }

    private Uni<Void> setTimers(Proposal proposal) {
        var subject = proposal.id.toString();
        return timers.disarm(LAPSE, subject)
                .chain(() -> timers.disarm(RETURN, subject))
                .chain(() -> dueTimer(proposal)
                        .map(due -> timers.arm(due.kind(), subject, due.at(), proposal.incidentId)
                                .replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private record Due(String kind, Instant at) {}

    private static Optional<Due> dueTimer(Proposal proposal) {
        return proposal.state == ProposalState.DEFERRED
                ? Optional.of(new Due(RETURN, proposal.ruling.deferredUntil()))
                : proposal.lapsesAt().map(at -> new Due(LAPSE, at));
    }
}
