package dev.muster.alerts.rule;

import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.condition.Conditions;
import dev.muster.chassis.problem.Problem.Fault;
import dev.muster.chassis.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds everything that is wrong with a rule before it is saved. */
@ApplicationScoped
class RuleCheck {

    private final Conditions conditions;
    private final Catalog catalog;
    private final Vertx vertx;

    RuleCheck(Conditions conditions, Catalog catalog, Vertx vertx) {
        this.conditions = conditions;
        this.catalog = catalog;
        this.vertx = vertx;
    }

    /** What is wrong with a condition; found on a worker thread, since compiling takes milliseconds. */
    Uni<ConditionCheck> condition(String text) {
        return vertx.executeBlocking(() -> ConditionCheck.of(conditions.check(text)));
    }

    Uni<Void> require(RuleDefinition rule) {
        return condition(rule.condition())
                .map(check -> Stream.concat(conditionFaults(check), targetFaults(rule))
                        .toList())
                .invoke(faults -> {
                    if (!faults.isEmpty()) {
                        throw Problems.invalid(faults);
                    }
                })
                .replaceWithVoid();
    }

    private static Stream<Fault> conditionFaults(ConditionCheck check) {
        return check.errors().stream().map(fault -> new Fault("/condition", fault.toString()));
    }

    private Stream<Fault> targetFaults(RuleDefinition rule) {
        var actions = rule.actions();
        var team = unknown(
                "/teamId", "team", rule.teamId(), catalog.team(rule.teamId()).isPresent());
        var service = catalog.service(actions.serviceId()).map(found -> rule.mayRouteTo(found.teamId()));
        var policy = catalog.policy(actions.policyId()).map(found -> rule.mayRouteTo(found.teamId()));
        return Stream.of(
                        team,
                        target("/actions/serviceId", "service", actions.serviceId(), service),
                        target("/actions/page/policyId", "policy", actions.policyId(), policy))
                .flatMap(Optional::stream);
    }

    private static Optional<Fault> target(String pointer, String what, UUID id, Optional<Boolean> mayRoute) {
        return mayRoute.orElse(true)
                ? unknown(pointer, what, id, mayRoute.isPresent())
                : Optional.of(new Fault(pointer, "A team's rule may not route to another team's " + what));
    }

    private static Optional<Fault> unknown(String pointer, String what, UUID id, boolean known) {
        return id == null || known
                ? Optional.empty()
                : Optional.of(new Fault(pointer, "There is no " + what + " " + id));
    }
}
