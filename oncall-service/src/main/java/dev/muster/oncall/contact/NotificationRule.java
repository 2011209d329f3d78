package dev.muster.oncall.contact;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** How a person wants to be told about things of one urgency: what first, what next, and after how long. */
@Entity
@Table(name = "notification_rule")
class NotificationRule {

    @Id
    UUID id;

    @Version
    int version;

    UUID personId;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Convert(converter = RuleStepsColumn.class)
    List<RuleStep> steps;

    protected NotificationRule() {}

    static NotificationRule of(UUID id, UUID personId, Urgency urgency, List<RuleStep> steps) {
        var rule = new NotificationRule();
        rule.id = id;
        rule.personId = personId;
        rule.urgency = urgency;
        rule.replaceSteps(steps);
        return rule;
    }

    void replaceSteps(List<RuleStep> newSteps) {
        steps = List.copyOf(newSteps);
    }

    boolean uses(UUID contactMethodId) {
        return steps.stream().anyMatch(step -> step.contactMethodId().equals(contactMethodId));
    }
}
