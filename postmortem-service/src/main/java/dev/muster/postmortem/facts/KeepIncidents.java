package dev.muster.postmortem.facts;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.problem.Problems;
import dev.muster.postmortem.number.SpokenNumber;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What is told of an incident is kept, before anything else is made of it. */
@ApplicationScoped
@Priority(10)
class KeepIncidents implements Reaction {

    private static final String DECLARED = "incident.declared";

    private final Incidents incidents;
    private final IncidentRows rows;

    KeepIncidents(Incidents incidents, IncidentRows rows) {
        this.incidents = incidents;
        this.rows = rows;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                DECLARED,
                "incident.updated",
                "incident.resolved",
                "incident.reopened",
                "incident.closed",
                "incident.declined",
                "incident.merged");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var incident = message.as(Incident.class);
        if (incident.incidentId() == null) {
            throw Problems.invalid("/incidentId", "An incident has an id");
        }
        return incidents
                .keep(message.type().equals(DECLARED) ? incident.declaredBy(person(message)) : incident)
                .chain(() -> rows.incident(message));
    }

    private static UUID person(IncomingMessage message) {
        var actor = message.actor();
        boolean human = actor != null && "person".equals(actor.type()) && actor.id() != null;
        return human ? SpokenNumber.id(actor.id()).orElse(null) : null;
    }
}
