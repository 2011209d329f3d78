package dev.muster.incidents.update;

import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.remediation.FollowsCycles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** How often an update is due follows the incident's level; the end of a mini-cycle asks for one soon. */
@ApplicationScoped
class PaceWithIncident implements FollowsIncidents, FollowsCycles {

    private final UpdatePaces paces;
    private final Clock clock;

    PaceWithIncident(UpdatePaces paces, Clock clock) {
        this.paces = paces;
        this.clock = clock;
    }

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        return switch (event.kind()) {
            case DECLARED, SEVERITY_CHANGED, CONFIRMED, STATUS_CHANGED, RESOLVED, CLOSED, DECLINED, MERGED ->
                paces.change(incident, pace -> {});
            case REOPENED -> paces.change(incident, pace -> pace.told(clock.instant()));
            case MILESTONE_CHANGED,
                    ALERT_ATTACHED,
                    ALERT_DETACHED,
                    ACCESS_CHANGED,
                    COMMANDER_CHANGED,
                    ROLE_CHANGED,
                    PARTICIPANTS_CHANGED,
                    DETAILS_CHANGED -> Uni.createFrom().voidItem();
        };
    }

    @Override
    public Uni<Void> afterCycle(Incident incident, int number) {
        return paces.change(incident, pace -> pace.cycleEnded(clock.instant()));
    }
}
