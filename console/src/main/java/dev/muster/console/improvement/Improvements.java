package dev.muster.console.improvement;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Known;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The improvements of all services that own something, together. */
@ApplicationScoped
class Improvements {
    private static final int LIMIT = 200;

    private final Map<Owner, ImprovementApi> services;

    Improvements(
            @RestClient AlertsImprovements alerts,
            @RestClient OncallImprovements oncall,
            @RestClient IncidentImprovements incidents) {
        services = Map.of(Owner.ALERTS, alerts, Owner.ONCALL, oncall, Owner.INCIDENTS, incidents);
    }

    ImprovementApi at(Owner owner) {
        return services.get(owner);
    }

    Uni<Improvement> one(Owner owner, UUID id) {
        return at(owner).improvement(id).map(received -> new Improvement(owner, received));
    }

    Uni<ImprovementListPage> all() {
        return Uni.combine()
                .all()
                .unis(of(Owner.ALERTS), of(Owner.ONCALL), of(Owner.INCIDENTS))
                .with((rules, schedules, playbooks) -> ImprovementListPage.of(
                        Map.of(Owner.ALERTS, rules, Owner.ONCALL, schedules, Owner.INCIDENTS, playbooks)));
    }

    private Uni<Known<List<Received>>> of(Owner owner) {
        return Known.orUnknown(at(owner).list(LIMIT).map(Slice::items));
    }
}
