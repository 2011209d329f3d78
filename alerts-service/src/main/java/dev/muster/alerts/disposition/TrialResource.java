package dev.muster.alerts.disposition;

import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.rule.ResponseRules;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rules/trial")
@Tag(name = "Rules")
class TrialResource {

    private final ResponseRules rules;
    private final Catalog catalog;
    private final Clock clock;

    TrialResource(ResponseRules rules, Catalog catalog, Clock clock) {
        this.rules = rules;
        this.catalog = catalog;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "What would become of an event, by the rules in force; nothing is stored and nobody is told")
    public Uni<TrialView> attempt(@NotNull @Valid Trial trial) {
        var failures = new ArrayList<TrialView.Failure>();
        var decider = new Decider(rules.book(), catalog, (rule, why) -> failures.add(new TrialView.Failure(rule, why)));
        var decision = decider.decide(trial.event(clock.instant()), trial.ref());
        return Uni.createFrom().item(TrialView.of(decision, failures));
    }
}
