package dev.muster.oncall.contact;

import java.util.List;
import java.util.UUID;

record NotificationRuleView(UUID id, Urgency urgency, List<RuleStep> steps) {

    static NotificationRuleView of(NotificationRule rule) {
        return new NotificationRuleView(rule.id, rule.urgency, rule.steps);
    }
}
