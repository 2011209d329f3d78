package dev.muster.alerts.alert;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Decision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;

/**
 * One problem from its first trigger to its resolution, as far as somebody may act on it. Whoever changes it has locked
 * its row, since its sender may change it at the same time.
 */
@Entity
@DynamicUpdate
class Alert {

    @Id
    UUID id;

    @Version
    int version;

    long number;
    String dedupKey;
    UUID groupId;
    AlertStatus status;
    Severity severity;
    Urgency urgency;
    String summary;
    UUID serviceId;
    UUID policyId;
    Instant acknowledgedAt;
    String acknowledgedBy;
    Instant resolvedAt;
    String resolvedBy;

    /** JSON array: why it became what it became. */
    @Formula("cast(fate_steps as text)")
    String fateSteps;

    protected Alert() {}

    Decision<AlertChanged> acknowledge(Actor by, Instant at) {
        return switch (status) {
            case TRIGGERED, SUPPRESSED, SNOOZED -> {
                status = AlertStatus.ACKNOWLEDGED;
                acknowledgedAt = at;
                acknowledgedBy = text(by);
                yield Decision.accept(AlertChanged.of(this, by, at));
            }
            case ACKNOWLEDGED -> Decision.noChange();
            case RESOLVED -> Decision.refuse(AlertProblems.alreadyResolved(this));
        };
    }

    Decision<AlertChanged> resolve(Actor by, Instant at) {
        return switch (status) {
            case TRIGGERED, SUPPRESSED, SNOOZED, ACKNOWLEDGED -> {
                status = AlertStatus.RESOLVED;
                resolvedAt = at;
                resolvedBy = text(by);
                yield Decision.accept(AlertChanged.of(this, by, at));
            }
            case RESOLVED -> Decision.noChange();
        };
    }

    String spokenNumber() {
        return AlertNumber.spoken(number);
    }

    private static String text(Actor by) {
        return by.type() + ":" + by.id();
    }
}
