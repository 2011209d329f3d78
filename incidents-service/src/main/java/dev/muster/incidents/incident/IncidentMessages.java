package dev.muster.incidents.incident;

import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.incidents.plan.ResponsePlans;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the other services what happens to incidents. */
@ApplicationScoped
class IncidentMessages {

    @Inject
    Outbox outbox;

    @Inject
    IncidentAddresses addresses;

    @Inject
    ResponsePlans plans;

    Uni<Void> publish(Incident incident, IncidentEvent event, Instigator by) {
        return plans.current()
                .map(plan -> IncidentMessage.of(incident, plan, addresses.of(incident)))
                .chain(data -> outbox.publish(fact(incident, event, data, by)));
    }

    private static Fact fact(Incident incident, IncidentEvent event, IncidentMessage data, Instigator by) {
        var fact = Fact.of(event.kind().message(), incident.id(), data, by.actor())
                .causedBy(by.cause())
                .within(incident.traceparent());
        return by.saidBy() == null ? fact : fact.notTo(by.saidBy());
    }
}
