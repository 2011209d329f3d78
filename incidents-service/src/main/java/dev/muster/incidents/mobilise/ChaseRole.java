package dev.muster.incidents.mobilise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.plan.PlannedRole;
import dev.muster.incidents.plan.ResponsePlan;
import dev.muster.incidents.plan.ResponsePlans;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Nobody has a role by the time that the level gives: it is called for again, until somebody has it or it is over. */
@ApplicationScoped
class ChaseRole implements TimerHandler {

    @Inject
    Incidents incidents;

    @Inject
    ResponsePlans plans;

    @Inject
    RoleWaits waits;

    @Inject
    Calls calls;

    @Inject
    Timeline timeline;

    @Inject
    ObjectMapper json;

    @Override
    public String kind() {
        return RoleWaits.KIND;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        var awaited = read(timer);
        return incidents.lock(awaited.incidentId()).chain(found -> found.filter(
                        incident -> incident.status().isOpen()
                                && incident.crew().holder(awaited.role()).isEmpty())
                .map(incident -> plans.current().chain(plan -> chase(incident, plan, awaited, Instigator.of(timer))))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> chase(Incident incident, ResponsePlan plan, Awaited awaited, Instigator by) {
        return planned(incident, plan, awaited)
                .map(role -> timeline.append(unfilled(incident, role))
                        .chain(() -> calls.again(incident, Mobilisation.forRole(incident, plan, role.role()), by))
                        .chain(() -> waits.await(incident, role)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Nothing where the level, or the plan, does not name it any more. */
    private static Optional<PlannedRole> planned(Incident incident, ResponsePlan plan, Awaited awaited) {
        return incident.level().map(plan::level).stream()
                .flatMap(level -> level.roles().stream())
                .filter(planned -> planned.role() == awaited.role())
                .findFirst();
    }

    private NewEntry unfilled(Incident incident, PlannedRole planned) {
        return NewEntry.activity(
                incident.id(),
                RoleWaits.KIND,
                new Actor("timer", kind()),
                "Nobody is " + planned.role().word() + " yet, though somebody is to be within "
                        + planned.within().toMinutes() + " min",
                Facts.of("role", planned.role().word(), "within", planned.within()));
    }

    private Awaited read(Timer timer) {
        try {
            return json.treeToValue(timer.payload(), Awaited.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A timer of this kind holds a role that is awaited", e);
        }
    }
}
