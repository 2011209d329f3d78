package dev.muster.incidents.mobilise;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.incidents.incident.Declaration;
import dev.muster.incidents.incident.Declarations;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentKind;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.plan.Severity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** An alert was promoted, by hand or by a rule: the incident gets the id it was promised. */
@ApplicationScoped
class DeclareWhenPromoted implements Reaction {

    @Inject
    Declarations declarations;

    @Inject
    Incidents incidents;

    @Override
    public Set<String> types() {
        return Set.of("alert.promoted");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var promoted = message.as(AlertPromoted.class);
        var by = Instigator.of(message);
        return incidents.lock(promoted.incidentId()).chain(found -> found.map(
                        incident -> attach(incident, promoted, by))
                .orElseGet(() ->
                        declarations.declare(declaration(promoted, message), by).replaceWithVoid()));
    }

    private Uni<Void> attach(Incident incident, AlertPromoted promoted, Instigator by) {
        return Multi.createFrom()
                .iterable(promoted.alertIds())
                .onItem()
                .transformToUniAndConcatenate(alert -> incidents.tell(incident, incident.attach(alert), by))
                .collect()
                .last();
    }

    private static Declaration declaration(AlertPromoted promoted, IncomingMessage message) {
        return new Declaration(
                promoted.incidentId(),
                promoted.title(),
                null,
                Severity.of(promoted.incidentSeverity()).orElse(null),
                IncidentKind.OUTAGE,
                promoted.serviceIds(),
                promoted.alertIds(),
                false,
                false,
                promoted.firstTriggeredAt(),
                message.actor(),
                promoted.labels());
    }
}
