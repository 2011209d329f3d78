package dev.muster.alerts.rule;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.incident.IncidentSeverity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What a rule does to an event it matches. What is null is left as the rules before decided.
 *
 * @param suppress true mutes the alert, false undoes an earlier rule's muting
 * @param promoteSeverity makes an incident of the alert, as bad as this
 * @param promoteTitle what that incident is called; null for the alert's own summary
 */
@Embeddable
public record RuleActions(
        UUID serviceId,
        Urgency urgency,
        Severity severity,
        UUID policyId,
        Boolean suppress,
        @Enumerated(EnumType.STRING) IncidentSeverity promoteSeverity,
        String promoteTitle) {

    public static final RuleActions NONE = new RuleActions(null, null, null, null, null, null, null);
}
