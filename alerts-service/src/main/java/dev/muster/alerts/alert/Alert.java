package dev.muster.alerts.alert;

import dev.muster.alerts.incident.IncidentTold;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Decision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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
    UUID incidentId;
    UUID pageId;
    Instant firstSeenAt;
    Instant acknowledgedAt;
    String acknowledgedBy;
    Instant resolvedAt;
    String resolvedBy;

    /** JSON array: why it became what it became. */
    @Formula("cast(fate_steps as text)")
    String fateSteps;

    /** JSON object of texts. */
    @Formula("cast(labels as text)")
    String labels;

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

    /** Makes an incident of it. What is in one already stays there. */
    Decision<AlertPromoted> promote(PromoteAlert wish, UUID incident, Actor by) {
        if (incidentId != null) {
            return Decision.noChange();
        }
        incidentId = incident;
        return Decision.accept(new AlertPromoted(
                incident,
                List.of(id),
                wish.titleOr(summary),
                wish.incidentSeverity(),
                serviceId == null ? List.of() : List.of(serviceId),
                null,
                firstSeenAt,
                labels,
                UUID.fromString(by.id())));
    }

    /**
     * It is in one incident at a time: the one it was in first, until it leaves that.
     *
     * @return whether it was in none
     */
    boolean join(IncidentTold incident) {
        if (incidentId != null) {
            return false;
        }
        incidentId = incident.incidentId();
        return true;
    }

    /** It goes on in what that incident was merged into, if it was. */
    void leave(IncidentTold incident) {
        if (incident.incidentId().equals(incidentId)) {
            incidentId = incident.mergedInto();
        }
    }

    /** A muted alert does not fire. */
    boolean isFiringIn(IncidentTold incident) {
        return incident.incidentId().equals(incidentId)
                && (status == AlertStatus.TRIGGERED || status == AlertStatus.SNOOZED);
    }

    /** The page that calls, or has called, somebody for it. */
    void pagedBy(UUID page) {
        pageId = page;
    }

    String spokenNumber() {
        return AlertNumber.spoken(number);
    }

    private static String text(Actor by) {
        return by.type() + ":" + by.id();
    }
}
