package dev.muster.incidents.room;

import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.plan.ResponseLevel;
import dev.muster.incidents.plan.ResponsePlans;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The level of an incident says where people meet; a worse level may add a room. */
@ApplicationScoped
class OpenPlannedRooms implements FollowsIncidents {

    private final ResponsePlans plans;
    private final Rooms rooms;

    OpenPlannedRooms(ResponsePlans plans, Rooms rooms) {
        this.plans = plans;
        this.rooms = rooms;
    }

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        return switch (event.kind()) {
            case DECLARED, SEVERITY_CHANGED, CONFIRMED -> open(incident, by);
            case STATUS_CHANGED,
                    RESOLVED,
                    REOPENED,
                    CLOSED,
                    DECLINED,
                    MERGED,
                    MILESTONE_CHANGED,
                    ALERT_ATTACHED,
                    ALERT_DETACHED,
                    ACCESS_CHANGED,
                    COMMANDER_CHANGED,
                    ROLE_CHANGED,
                    PARTICIPANTS_CHANGED,
                    DETAILS_CHANGED -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> open(Incident incident, Instigator by) {
        return plans.current().chain(plan -> incident.level()
                .map(plan::level)
                .map(level -> open(incident, level, by))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> open(Incident incident, ResponseLevel level, Instigator by) {
        return rooms.openPlanned(incident, RoomKind.CHAT, level.room(), by.actor())
                .chain(() -> rooms.openPlanned(incident, RoomKind.MEETING, level.meeting(), by.actor()));
    }
}
