package dev.muster.alerts.rule;

import dev.muster.alerts.condition.ConditionFault;
import java.util.List;

/** What a check of a condition found; lines and columns count from one. */
record ConditionCheck(boolean valid, List<ConditionFault> errors) {

    static ConditionCheck of(List<ConditionFault> faults) {
        return new ConditionCheck(faults.isEmpty(), faults);
    }
}
