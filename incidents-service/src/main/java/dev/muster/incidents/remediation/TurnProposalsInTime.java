package dev.muster.incidents.remediation;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.timer.Timer;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What time alone does to proposals: approvals lapse, and what was deferred is proposed again. */
@ApplicationScoped
class TurnProposalsInTime {

    @Inject
    Incidents incidents;

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalChanges changes;

    Uni<Void> lapse(Timer timer) {
        return turn(timer, incident -> true, Proposal::lapse);
    }

    /** Nothing comes back to an incident that is over. */
    Uni<Void> comeBack(Timer timer) {
        return turn(timer, incident -> incident.status().isOpen(), Proposal::comeBack);
    }

    /** Locks the incident first, as everything that changes a proposal does. */
    private Uni<Void> turn(
            Timer timer, Predicate<Incident> when, BiFunction<Proposal, Instant, Decision<ProposalEvent>> how) {
        return incidents.lock(UUID.fromString(timer.payload().asText())).chain(found -> found.filter(when)
                .map(incident -> turn(incident, timer, how))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> turn(Incident incident, Timer timer, BiFunction<Proposal, Instant, Decision<ProposalEvent>> how) {
        return proposals
                .require(incident.id(), UUID.fromString(timer.subject()))
                .chain(proposal -> changes.apply(
                        incident, proposal, how.apply(proposal, timer.dueAt()), new Actor("timer", timer.kind())));
    }
}
