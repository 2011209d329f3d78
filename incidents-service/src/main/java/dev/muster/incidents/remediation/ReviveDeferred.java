package dev.muster.incidents.remediation;

import dev.muster.chassis.timer.Timers;
import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.Instigator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What was put off to a time that came while the incident was over is proposed again once it is reopened. */
@ApplicationScoped
class ReviveDeferred implements FollowsIncidents {

    private final ProposalRepository proposals;
    private final Timers timers;

    ReviveDeferred(ProposalRepository proposals, Timers timers) {
        this.proposals = proposals;
        this.timers = timers;
    }

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        return event.kind() == IncidentEvent.Kind.REOPENED
                ? proposals.of(incident.id()).chain(all -> Multi.createFrom()
                        .items(all.stream().filter(proposal -> proposal.state == ProposalState.DEFERRED))
                        .onItem()
                        .transformToUniAndConcatenate(this::arm)
                        .collect()
                        .last())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> arm(Proposal deferred) {
        return timers.arm(
                        ProposalChanges.RETURN,
                        deferred.id.toString(),
                        deferred.ruling.deferredUntil(),
                        deferred.incidentId)
                .replaceWithVoid();
    }
}
