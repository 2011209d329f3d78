package dev.muster.incidents.mobilise;

import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.IncidentEvent.Kind;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.plan.ResponsePlans;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls people as the plan says: all at the declaration, and who is missing when the level changes. */
@ApplicationScoped
class CallByPlan implements FollowsIncidents {

    private static final Set<Kind> CHANGES_THE_LEVEL = EnumSet.of(Kind.SEVERITY_CHANGED, Kind.CONFIRMED);

    @Inject
    ResponsePlans plans;

    @Inject
    PageRequestRepository requests;

    @Inject
    Calls calls;

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        if (event.kind() == Kind.DECLARED) {
            return plans.current().chain(plan -> calls.make(incident, Mobilisation.of(incident, plan), by));
        }
        return CHANGES_THE_LEVEL.contains(event.kind()) && incident.level().isPresent()
                ? callWhoIsMissing(incident, by)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> callWhoIsMissing(Incident incident, Instigator by) {
        return plans.current().chain(plan -> requests.of(incident.id())
                .map(made -> missing(Mobilisation.of(incident, plan), made))
                .chain(missing ->
                        missing.targets().isEmpty() ? Uni.createFrom().voidItem() : calls.make(incident, missing, by)));
    }

    private static Mobilisation missing(Mobilisation wanted, List<PageRequest> made) {
        return wanted.without(made.stream()
                .filter(request -> request.covers(wanted.urgency()))
                .flatMap(request -> request.targets.stream())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
