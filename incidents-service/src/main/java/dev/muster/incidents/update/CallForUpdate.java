package dev.muster.incidents.update;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.incidents.crew.Holding;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.mobilise.CallTarget;
import dev.muster.incidents.mobilise.Calls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The reminder brought no update: whoever has the communications role is called, else the commander. */
@ApplicationScoped
class CallForUpdate implements TimerHandler {

    private final Incidents incidents;
    private final Calls calls;

    CallForUpdate(Incidents incidents, Calls calls) {
        this.incidents = incidents;
        this.calls = calls;
    }

    @Override
    public String kind() {
        return UpdatePaces.OVERDUE;
    }

    /** Its payload is the instant at which the update was due. */
    @Override
    public Uni<Void> fire(Timer timer) {
        var due = Instant.parse(timer.payload().asText());
        return incidents.lock(UUID.fromString(timer.subject())).chain(found -> found.filter(
                        incident -> RemindOfUpdate.isStillDue(incident, due))
                .map(incident -> call(incident, Instigator.of(timer)))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> call(Incident incident, Instigator by) {
        return incident.crew()
                .holder(IncidentRole.COMMUNICATIONS)
                .or(() -> incident.crew().holder(IncidentRole.COMMANDER))
                .map(Holding::personId)
                .map(person -> calls.urgently(incident, List.of(CallTarget.person(person)), by))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
