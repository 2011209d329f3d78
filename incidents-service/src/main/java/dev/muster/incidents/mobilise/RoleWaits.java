package dev.muster.incidents.mobilise;

import dev.muster.chassis.timer.Timers;
import dev.muster.incidents.crew.Holding;
import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.plan.PlannedRole;
import dev.muster.incidents.plan.ResponsePlans;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Predicate;

/** Keeps in mind by when somebody is to have each role that the level names. */
@ApplicationScoped
class RoleWaits implements FollowsIncidents {

    static final String KIND = "role.unfilled";

    private final ResponsePlans plans;
    private final Timers timers;
    private final Clock clock;

    RoleWaits(ResponsePlans plans, Timers timers, Clock clock) {
        this.plans = plans;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        return switch (event.kind()) {
            case DECLARED, CONFIRMED, SEVERITY_CHANGED, REOPENED -> await(incident, role -> true);
            case COMMANDER_CHANGED, ROLE_CHANGED, PARTICIPANTS_CHANGED ->
                await(incident, role -> wasLeftBehind(incident, role, event));
            case STATUS_CHANGED,
                    RESOLVED,
                    CLOSED,
                    DECLINED,
                    MERGED,
                    MILESTONE_CHANGED,
                    ALERT_ATTACHED,
                    ALERT_DETACHED,
                    ACCESS_CHANGED,
                    DETAILS_CHANGED -> Uni.createFrom().voidItem();
        };
    }

    /** From now on, once more. */
    Uni<Void> await(Incident incident, PlannedRole role) {
        var subject = incident.id() + "/" + role.role().word();
        return timers.disarm(KIND, subject)
                .chain(() -> timers.arm(
                        KIND, subject, clock.instant().plus(role.within()), new Awaited(incident.id(), role.role())))
                .replaceWithVoid();
    }

    private Uni<Void> await(Incident incident, Predicate<PlannedRole> which) {
        return plans.current().chain(plan -> Multi.createFrom()
                .iterable(incident.level().map(plan::level).stream()
                        .flatMap(level -> level.roles().stream())
                        .filter(planned ->
                                incident.crew().holder(planned.role()).isEmpty())
                        .filter(which)
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(planned -> await(incident, planned))
                .collect()
                .last());
    }

    /** Whether the last who had it is the one whom the event is about: they gave it up. */
    private static boolean wasLeftBehind(Incident incident, PlannedRole planned, IncidentEvent event) {
        return incident.crew().holdings().stream()
                .filter(holding -> holding.role() == planned.role())
                .reduce((earlier, later) -> later)
                .map(Holding::personId)
                .filter(event.data()::containsValue)
                .isPresent();
    }
}
