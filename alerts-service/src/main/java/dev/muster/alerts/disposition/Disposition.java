package dev.muster.alerts.disposition;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import java.util.List;
import java.util.UUID;

/**
 * What shall become of an event's alert, and why.
 *
 * @param serviceId the affected service; null when nothing names one
 * @param policyId the policy a rule or the service chose; null leaves it to the catch-all
 * @param promotion the incident to be made of the alert; null for none
 * @param rules the rules that matched, in the order they were walked
 * @param steps the decision in words, for people, in the order it was made
 */
public record Disposition(
        UUID serviceId,
        Severity severity,
        Urgency urgency,
        UUID policyId,
        FateOutcome outcome,
        Promotion promotion,
        List<RuleRef> rules,
        List<FateStep> steps) {

    public boolean suppressed() {
        return outcome == FateOutcome.SUPPRESSED;
    }
}
