package dev.muster.alerts.ingest;

import dev.muster.alerts.alert.AlertStatus;
import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.disposition.Disposition;
import dev.muster.alerts.disposition.Promotion;
import dev.muster.alerts.event.Event;
import dev.muster.chassis.time.Ids;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The working copy of one alert while a batch of events is applied to it. */
final class AlertRecord {

    final UUID id;
    final UUID groupId;
    final AlertKey key;

    /** The event that opened it; null where the alert was open before this batch. */
    final Event openedBy;

    /** Null until a new alert is stored. */
    Long number;

    /** As in the database; whoever writes the row adds one. */
    int version;

    AlertStatus status;
    Severity severity;
    Urgency urgency;
    String summary;
    UUID serviceId;
    UUID policyId;

    /** Null while no incident has been made of it. */
    UUID incidentId;

    /** The rule that made one of it in this batch; else null. */
    UUID promotedBy;

    String occurrence;
    int count;
    Instant firstSeenAt;
    Instant lastSeenAt;
    Instant acknowledgedAt;
    String acknowledgedBy;
    Instant resolvedAt;
    String resolvedBy;

    /** Whether more has changed than that it was heard again. */
    boolean changed;

    /** Why it stands as it does, where this batch decided that; else null. */
    Disposition decided;

    AlertRecord(UUID id, UUID groupId, AlertKey key, Event openedBy) {
        this.id = id;
        this.groupId = groupId;
        this.key = key;
        this.openedBy = openedBy;
    }

    /** A new alert, its first event not yet applied. */
    static AlertRecord opening(Event event) {
        var alert =
                new AlertRecord(Ids.next(), Ids.next(), new AlertKey(event.integrationId(), event.dedupKey()), event);
        alert.urgency = Urgency.NONE;
        alert.firstSeenAt = event.receivedAt();
        return alert;
    }

    /** The same as it is stored, to have the next batch applied to it. */
    AlertRecord again() {
        var copy = new AlertRecord(id, groupId, key, null);
        copy.number = number;
        copy.version = version;
        copy.status = status;
        copy.severity = severity;
        copy.urgency = urgency;
        copy.summary = summary;
        copy.serviceId = serviceId;
        copy.policyId = policyId;
        copy.incidentId = incidentId;
        copy.occurrence = occurrence;
        copy.count = count;
        copy.firstSeenAt = firstSeenAt;
        copy.lastSeenAt = lastSeenAt;
        copy.acknowledgedAt = acknowledgedAt;
        copy.acknowledgedBy = acknowledgedBy;
        return copy;
    }

    void stored() {
        version = isNew() ? 0 : version + 1;
    }

    boolean isNew() {
        return openedBy != null;
    }

    boolean isOpen() {
        return status != AlertStatus.RESOLVED;
    }

    /** @return the change others are told; empty where the event only repeats what is known */
    Optional<AlertChange> apply(Arrival arrival) {
        UUID incidentBefore = incidentId;
        boolean tellsMore =
                switch (arrival.event.action()) {
                    case TRIGGER -> trigger(arrival.event, arrival.disposition);
                    case ACKNOWLEDGE -> acknowledge(arrival.event);
                    case RESOLVE -> resolve(arrival.event);
                };
        changed |= tellsMore;
        boolean promoted = !Objects.equals(incidentBefore, incidentId);
        return tellsMore ? Optional.of(AlertChange.of(this, promoted, arrival)) : Optional.empty();
    }

    /** Repeating a firing already counted counts nothing; news are an alert that opens, is heard again, or grows urgent. */
    private boolean trigger(Event event, Disposition disposition) {
        boolean news = status == null || isWorthMoreThanBefore(disposition);
        if (event.occurrence() == null || !event.occurrence().equals(occurrence)) {
            count++;
        }
        occurrence = event.occurrence();
        lastSeenAt = event.receivedAt();
        summary = event.summary();
        severity = disposition.severity();
        urgency = disposition.urgency();
        if (news) {
            status = disposition.suppressed() ? AlertStatus.SUPPRESSED : AlertStatus.TRIGGERED;
            serviceId = disposition.serviceId();
            policyId = disposition.policyId();
            decided = disposition;
            promote(disposition.promotion());
        }
        return news;
    }

    /** An alert becomes an incident once: what is in one already stays there. */
    private void promote(Promotion promotion) {
        if (promotion != null && incidentId == null) {
            incidentId = Ids.next();
            promotedBy = promotion.rule().id();
        }
    }

    private boolean isWorthMoreThanBefore(Disposition disposition) {
        if (disposition.suppressed()) {
            return false;
        }
        return switch (status) {
            case SUPPRESSED -> true;
            case TRIGGERED -> disposition.urgency().compareTo(urgency) < 0;
            case ACKNOWLEDGED, SNOOZED, RESOLVED -> false;
        };
    }

    private boolean acknowledge(Event event) {
        if (status == AlertStatus.ACKNOWLEDGED) {
            return false;
        }
        status = AlertStatus.ACKNOWLEDGED;
        acknowledgedAt = event.receivedAt();
        acknowledgedBy = by(event);
        return true;
    }

    private boolean resolve(Event event) {
        status = AlertStatus.RESOLVED;
        resolvedAt = event.receivedAt();
        resolvedBy = by(event);
        return true;
    }

    private static String by(Event event) {
        return "integration:" + event.integrationId();
    }
}
