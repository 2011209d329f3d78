package dev.muster.alerts.rule;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.condition.Conditions;
import java.util.UUID;

/** Rules for tests, built step by step: {@code Rules.rule("x").when("…").suppresses(true).compiled()}. */
public final class Rules {

    private static final Conditions CONDITIONS = new Conditions();

    private Rules() {}

    public static Draft rule(String name) {
        return new Draft(name, null, "true", false, RuleActions.NONE);
    }

    public record Draft(String name, UUID teamId, String condition, boolean stops, RuleActions actions) {

        public Draft of(UUID team) {
            return new Draft(name, team, condition, stops, actions);
        }

        public Draft when(String text) {
            return new Draft(name, teamId, text, stops, actions);
        }

        public Draft stop() {
            return new Draft(name, teamId, condition, true, actions);
        }

        public Draft routesTo(UUID service) {
            return doing(new RuleActions(
                    service, actions.urgency(), actions.severity(), actions.policyId(), actions.suppress()));
        }

        public Draft setsUrgency(Urgency urgency) {
            return doing(new RuleActions(
                    actions.serviceId(), urgency, actions.severity(), actions.policyId(), actions.suppress()));
        }

        public Draft setsSeverity(Severity severity) {
            return doing(new RuleActions(
                    actions.serviceId(), actions.urgency(), severity, actions.policyId(), actions.suppress()));
        }

        public Draft pages(UUID policy) {
            return doing(new RuleActions(
                    actions.serviceId(), actions.urgency(), actions.severity(), policy, actions.suppress()));
        }

        public Draft suppresses(boolean suppress) {
            return doing(new RuleActions(
                    actions.serviceId(), actions.urgency(), actions.severity(), actions.policyId(), suppress));
        }

        public CompiledRule compiled() {
            var definition = new RuleDefinition(name, teamId, true, condition, stops, actions);
            return new CompiledRule(
                    UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    3,
                    definition,
                    CONDITIONS.compile(condition));
        }

        private Draft doing(RuleActions changed) {
            return new Draft(name, teamId, condition, stops, changed);
        }
    }
}
