package dev.muster.alerts.rule;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a rule does to an event it matches. What is null is left as the rules before decided.
 *
 * @param suppress true mutes the alert, false undoes an earlier rule's muting
 */
@Embeddable
public record RuleActions(UUID serviceId, Urgency urgency, Severity severity, UUID policyId, Boolean suppress) {

    public static final RuleActions NONE = new RuleActions(null, null, null, null, null);
}
