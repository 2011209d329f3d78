package dev.muster.alerts.disposition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would become of an event, and why; {@code failures} are rules that were passed over. */
@JsonInclude(Include.NON_NULL)
record TrialView(
        FateOutcome outcome,
        UUID serviceId,
        Severity severity,
        Urgency urgency,
        UUID policyId,
        Promotion promotion,
        List<RuleRef> rules,
        List<FateStep> steps,
        List<Failure> failures) {

    @Schema(name = "RuleFailure")
    record Failure(UUID ruleId, String why) {}

    static TrialView of(Disposition decision, List<Failure> failures) {
        return new TrialView(
                decision.outcome(),
                decision.serviceId(),
                decision.severity(),
                decision.urgency(),
                decision.policyId(),
                decision.promotion(),
                decision.rules(),
                decision.steps(),
                List.copyOf(failures));
    }
}
