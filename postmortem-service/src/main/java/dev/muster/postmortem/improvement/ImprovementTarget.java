package dev.muster.postmortem.improvement;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.muster.postmortem.action.ActionKind;
import java.util.Locale;
import java.util.Optional;

/** What an improvement is to change. Some things another service owns; the others somebody has to do by hand. */
enum ImprovementTarget {
    RULE("alerts", ActionKind.DETECT),
    THRESHOLD("alerts", ActionKind.DETECT),
    PLAYBOOK("incidents", ActionKind.MITIGATE),
    PLAN("incidents", ActionKind.PROCESS),
    SCHEDULE("oncall", ActionKind.PROCESS),
    POLICY("oncall", ActionKind.PROCESS),
    TEAM(null, ActionKind.PROCESS),
    TRAINING(null, ActionKind.PROCESS),
    INSTRUMENTATION(null, ActionKind.DETECT);

    private final String owner;
    private final ActionKind kind;

    ImprovementTarget(String owner, ActionKind kind) {
        this.owner = owner;
        this.kind = kind;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The service that decides about it. A threshold is set where the metric is, unless a rule can be changed instead. */
    Optional<String> decider(boolean namesAChange) {
        boolean byHand = this == THRESHOLD && !namesAChange;
        return byHand ? Optional.empty() : Optional.ofNullable(owner);
    }

    /** What kind of action it is where somebody has to do it. */
    ActionKind kind() {
        return kind;
    }
}
