package dev.muster.alerts.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.condition.Conditions;
import dev.muster.alerts.incident.IncidentSeverity;
import java.util.UUID;
import java.util.function.Consumer;

/** Rules for tests, built step by step: {@code Rules.rule("x").when("…").suppresses(true).compiled()}. */
public final class Rules {

    private static final Conditions CONDITIONS = new Conditions();

    private Rules() {}

    public static Draft rule(String name) {
        return new Draft(name);
    }

    /** Never changed: each step makes another one. */
    public static final class Draft implements Cloneable {

        private final String name;
        private UUID teamId;
        private String condition = "true";
        private boolean stops;
        private UUID service;
        private Urgency urgency;
        private Severity severity;
        private UUID policy;
        private Boolean suppress;
        private IncidentSeverity promote;
        private String incidentTitle;

        private Draft(String name) {
            this.name = name;
        }

        public Draft of(UUID team) {
            return with(draft -> draft.teamId = team);
        }

        public Draft when(String text) {
            return with(draft -> draft.condition = text);
        }

        public Draft stop() {
            return with(draft -> draft.stops = true);
        }

        public Draft goesOn() {
            return with(draft -> draft.stops = false);
        }

        public Draft routesTo(UUID target) {
            return with(draft -> draft.service = target);
        }

        public Draft setsUrgency(Urgency value) {
            return with(draft -> draft.urgency = value);
        }

        public Draft setsSeverity(Severity value) {
            return with(draft -> draft.severity = value);
        }

        public Draft pages(UUID target) {
            return with(draft -> draft.policy = target);
        }

        public Draft suppresses(boolean value) {
            return with(draft -> draft.suppress = value);
        }

        public Draft promotes(IncidentSeverity value, String title) {
            return with(draft -> {
                draft.promote = value;
                draft.incidentTitle = title;
            });
        }

        public CompiledRule compiled() {
            var actions = new RuleActions(service, urgency, severity, policy, suppress, promote, incidentTitle);
            var definition = new RuleDefinition(name, teamId, true, condition, stops, actions);
            return new CompiledRule(
                    UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), 3, definition, CONDITIONS.compile(condition));
        }

        private Draft with(Consumer<Draft> step) {
            try {
                var next = (Draft) clone();
                step.accept(next);
                return next;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
