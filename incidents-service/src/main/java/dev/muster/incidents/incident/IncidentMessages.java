package dev.muster.incidents.incident;

import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
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

    Uni<Void> publish(Incident incident, IncidentEvent event, Instigator by) {
        var data = IncidentMessage.of(incident, Aftermath.NONE, addresses.of(incident));
        var fact =
                Fact.of(event.kind().message(), incident.id(), data, by.actor()).causedBy(by.cause());
        return outbox.publish(by.saidBy() == null ? fact : fact.notTo(by.saidBy()));
    }
}
