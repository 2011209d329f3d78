package dev.muster.alerts.disposition;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.catalog.CatalogPolicy;
import dev.muster.alerts.catalog.CatalogService;
import dev.muster.alerts.disposition.FateStep.Ref;
import dev.muster.alerts.rule.CompiledRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One event on its way down the rules: what is decided so far. A later rule wins, each field by itself. */
final class Walk {

    private final Catalog catalog;
    private final List<FateStep> steps;
    private final List<RuleRef> matched = new ArrayList<>();
    private CatalogService service;
    private Choice<Severity> severity;
    private Choice<Urgency> urgency;
    private Choice<CatalogPolicy> policy;
    private Choice<Boolean> suppressed;
    private Choice<Promotion> promotion;

    Walk(Catalog catalog, StartingService start) {
        this.catalog = catalog;
        this.service = start.service();
        this.steps = new ArrayList<>(start.steps());
    }

    /** A team's rule is for events whose service, as decided so far, is the team's. */
    boolean concerns(CompiledRule rule) {
        return rule.definition().speaksFor(service == null ? null : service.teamId());
    }

    void take(CompiledRule rule) {
        matched.add(named(rule));
        var why = rule.definition().stop() ? "Its condition holds, and it ends the walk" : "Its condition holds";
        steps.add(new FateStep("Rule " + rule.name() + " matched", why, ref(rule)));
        var actions = rule.actions();
        if (actions.serviceId() != null) {
            route(rule);
        }
        if (actions.severity() != null) {
            severity = chosen(actions.severity(), rule);
        }
        if (actions.urgency() != null) {
            urgency = chosen(actions.urgency(), rule);
        }
        if (actions.policyId() != null) {
            page(rule);
        }
        if (actions.suppress() != null) {
            suppressed = chosen(actions.suppress(), rule);
        }
        if (actions.promoteSeverity() != null) {
            promotion = chosen(new Promotion(actions.promoteSeverity(), actions.promoteTitle(), named(rule)), rule);
        }
    }

    /** @param own the severity the event has by itself */
    Disposition end(Choice<Severity> own) {
        var finalSeverity = severity == null ? own : severity;
        var finalUrgency = urgency == null ? usual(finalSeverity.value()) : urgency;
        var finalPolicy = policy().orElse(null);
        steps.add(finalSeverity.step("Severity " + finalSeverity.value().word()));
        steps.add(finalUrgency.step("Urgency " + finalUrgency.value().word()));
        var outcome = outcome(finalUrgency, finalPolicy);
        return new Disposition(
                service == null ? null : service.id(),
                finalSeverity.value(),
                finalUrgency.value(),
                finalPolicy == null ? null : finalPolicy.value().id(),
                outcome,
                promotion(outcome),
                List.copyOf(matched),
                List.copyOf(steps));
    }

    private FateOutcome outcome(Choice<Urgency> urgency, Choice<CatalogPolicy> policy) {
        if (suppressed != null && suppressed.value()) {
            steps.add(suppressed.step("Suppressed: nobody is paged"));
            return FateOutcome.SUPPRESSED;
        }
        if (urgency.value() == Urgency.NONE) {
            steps.add(new FateStep("Recorded: nobody is paged", "Urgency none", urgency.ref()));
            return FateOutcome.RECORDED;
        }
        steps.add(
                policy == null
                        ? new FateStep(
                                "Paged by the catch-all policy", "Neither a rule nor the service names one", null)
                        : policy.step("Paged by policy " + policy.value().name()));
        return FateOutcome.PAGED;
    }

    /** Null for none: nothing is made of what is muted. */
    private Promotion promotion(FateOutcome outcome) {
        if (promotion == null || outcome == FateOutcome.SUPPRESSED) {
            return null;
        }
        steps.add(promotion.step("Promoted to an incident, " + promotion.value().severity()));
        return promotion.value();
    }

    /** The rule's, else the service's, else none. */
    private Optional<Choice<CatalogPolicy>> policy() {
        return Optional.ofNullable(policy).or(() -> Optional.ofNullable(service)
                .flatMap(owner -> catalog.policy(owner.escalationPolicyId()))
                .map(found -> new Choice<>(
                        found,
                        "It is the policy of service " + service.name(),
                        new Ref("service", service.id().toString()))));
    }

    private void route(CompiledRule rule) {
        var target = catalog.service(rule.actions().serviceId())
                .filter(found -> rule.definition().mayRouteTo(found.teamId()));
        target.ifPresentOrElse(found -> become(found, rule), () -> passOver("service", rule));
    }

    private void become(CatalogService found, CompiledRule rule) {
        service = found;
        steps.add(chosen(found, rule).step("Service " + found.name()));
    }

    private void page(CompiledRule rule) {
        var target = catalog.policy(rule.actions().policyId())
                .filter(found -> rule.definition().mayRouteTo(found.teamId()));
        target.ifPresentOrElse(found -> policy = chosen(found, rule), () -> passOver("policy", rule));
    }

    /** Since the rule was saved its target was removed or went to another team. */
    private void passOver(String what, CompiledRule rule) {
        var why = "It is gone, or has become another team's since rule " + rule.name() + " was saved";
        steps.add(new FateStep("The rule's " + what + " is not used", why, ref(rule)));
    }

    private static <T> Choice<T> chosen(T value, CompiledRule rule) {
        return new Choice<>(value, "Rule " + rule.name() + " says so", ref(rule));
    }

    private static RuleRef named(CompiledRule rule) {
        return new RuleRef(rule.id(), rule.version(), rule.name());
    }

    private static Ref ref(CompiledRule rule) {
        return new Ref("rule", rule.id().toString());
    }

    private static Choice<Urgency> usual(Severity severity) {
        var urgency =
                switch (severity) {
                    case CRITICAL, ERROR -> Urgency.HIGH;
                    case WARNING -> Urgency.LOW;
                    case INFO -> Urgency.NONE;
                };
        return new Choice<>(urgency, "Severity " + severity.word(), null);
    }
}
