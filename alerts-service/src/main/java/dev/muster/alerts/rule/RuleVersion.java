package dev.muster.alerts.rule;

import dev.muster.chassis.time.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A rule as it once stood, by whom and why. Never changed. */
@Entity
class RuleVersion {

    @Id
    UUID id;

    UUID ruleId;
    int version;

    @Embedded
    RuleDefinition definition;

    String reason;
    String changedBy;
    Instant changedAt;

    protected RuleVersion() {}

    RuleVersion(Rule rule) {
        this.id = Ids.next();
        this.ruleId = rule.id;
        this.version = rule.version;
        this.definition = rule.definition;
        this.reason = rule.reason;
        this.changedBy = rule.changedBy;
        this.changedAt = rule.changedAt;
    }
}
