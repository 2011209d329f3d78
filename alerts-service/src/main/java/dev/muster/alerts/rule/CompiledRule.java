package dev.muster.alerts.rule;

import dev.muster.alerts.condition.Condition;
import java.util.UUID;

/** An enabled rule, ready to be asked about events. */
public record CompiledRule(UUID id, int version, RuleDefinition definition, Condition condition) {

    public String name() {
        return definition.name();
    }

    public RuleActions actions() {
        return definition.actions();
    }
}
