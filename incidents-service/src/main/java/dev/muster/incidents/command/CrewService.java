package dev.muster.incidents.command;

import dev.muster.chassis.problem.Decision;
import dev.muster.incidents.crew.CrewChange;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Instigator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Brings changes of the crew into effect. The incident is locked by the caller's transaction. */
@ApplicationScoped
public class CrewService {

    @Inject
    Incidents incidents;

    @Inject
    CrewEvents events;

    @Inject
    CommandRights rights;

    @Inject
    Clock clock;

    /** Whoever answers a call for a commander commands, unless somebody does already: then they help. */
    public Uni<Void> answeredAsCommander(Incident incident, UUID personId, Instigator by) {
        return incident.crew().isCommandVacant() && rights.isResponder(personId)
                ? apply(incident, incident.crew().take(personId, clock.instant()), null, by)
                : answered(incident, personId, by);
    }

    /** Whoever answers any other call is a responder, unless they are in it already. */
    public Uni<Void> answered(Incident incident, UUID personId, Instigator by) {
        return incident.crew().includes(personId)
                ? Uni.createFrom().voidItem()
                : apply(incident, incident.crew().join(personId, IncidentRole.RESPONDER, clock.instant()), null, by);
    }

    /** @param reason null where none is needed */
    Uni<Void> apply(Incident incident, Decision<CrewChange> decision, String reason, Instigator by) {
        return decision.fold(
                change -> {
                    incident.become(change.after());
                    return incidents.tell(incident, events.of(change, reason), by);
                },
                () -> Uni.createFrom().voidItem(),
                problem -> Uni.createFrom().failure(problem.asException()));
    }
}
