package dev.muster.incidents.command;

import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.IncidentEvent.Kind;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.incident.Milestone;
import dev.muster.incidents.plan.PlannedRole;
import dev.muster.incidents.plan.ResponsePlan;
import dev.muster.incidents.plan.ResponsePlans;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** An incident is assembled when every role its level names is filled. A level that names none has no such milestone. */
@ApplicationScoped
class NoteWhenAssembled implements FollowsIncidents {

    private static final Set<Kind> MAY_FILL_ROLES =
            EnumSet.of(Kind.COMMANDER_CHANGED, Kind.ROLE_CHANGED, Kind.SEVERITY_CHANGED, Kind.CONFIRMED);

    @Inject
    Incidents incidents;

    @Inject
    ResponsePlans plans;

    @Inject
    Clock clock;

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        return MAY_FILL_ROLES.contains(event.kind())
                ? plans.current().chain(plan -> note(incident, plan, by))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> note(Incident incident, ResponsePlan plan, Instigator by) {
        return isAssembled(incident, plan)
                ? incidents.tell(incident, incident.reach(Milestone.ASSEMBLED, clock.instant()), by)
                : Uni.createFrom().voidItem();
    }

    private static boolean isAssembled(Incident incident, ResponsePlan plan) {
        var roles = incident.level().map(plan::level).stream()
                .flatMap(level -> level.roles().stream())
                .map(PlannedRole::role)
                .toList();
        return !roles.isEmpty()
                && roles.stream().allMatch(role -> incident.crew().holder(role).isPresent());
    }
}
