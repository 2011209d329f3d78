package dev.muster.alerts.rule;

import dev.muster.chassis.time.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A response rule: for which events it speaks and what it does to them. Rules are walked by ascending place. Whoever
 * changes one has locked the order of all of them, so its version needs no guard of its own.
 */
@Entity
class Rule {

    @Id
    UUID id;

    int version;
    int place;

    @Embedded
    RuleDefinition definition;

    String reason;
    String changedBy;
    Instant changedAt;
    String lastError;
    Instant lastErrorAt;

    protected Rule() {}

    Rule(int place, RuleDefinition definition, Change change) {
        this.id = Ids.next();
        this.place = place;
        become(definition, change);
    }

    /** Who changes a rule, when and why. */
    record Change(String by, Instant at, String reason) {}

    /** The next version. It starts with a clean slate: an error of the last one says nothing about it. */
    void become(RuleDefinition definition, Change change) {
        this.version++;
        this.definition = definition;
        this.reason = change.reason();
        this.changedBy = change.by();
        this.changedAt = change.at();
        this.lastError = null;
        this.lastErrorAt = null;
    }
}
