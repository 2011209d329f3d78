package dev.muster.incidents.mobilise;

import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.IncidentEvent.Kind;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.plan.ResponsePlans;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** An incident whose commander is gone calls for another, also those who have answered a call before. */
@ApplicationScoped
class CallForCommander implements FollowsIncidents {

    private final ResponsePlans plans;
    private final Calls calls;

    CallForCommander(ResponsePlans plans, Calls calls) {
        this.plans = plans;
        this.calls = calls;
    }

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        boolean gone = event.kind() == Kind.COMMANDER_CHANGED
                && incident.crew().isCommandVacant()
                && incident.status().isOpen();
        return gone
                ? plans.current()
                        .map(plan -> Mobilisation.forRole(incident, plan, IncidentRole.COMMANDER))
                        .chain(wanted -> calls.again(incident, wanted, by))
                : Uni.createFrom().voidItem();
    }
}
