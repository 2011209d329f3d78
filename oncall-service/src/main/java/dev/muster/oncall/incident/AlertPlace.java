package dev.muster.oncall.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where an alert belongs; either part may be unknown, since the messages that tell them arrive in any order. */
@Entity
@Table(name = "alert_place")
public class AlertPlace {

    @Id
    UUID alertId;

    /** Known once the alert has called somebody. */
    UUID groupId;

    String severity;
    UUID incidentId;

    protected AlertPlace() {}

    public UUID groupId() {
        return groupId;
    }

    /** The incident it is part of; null when there is none. */
    public UUID incidentId() {
        return incidentId;
    }

    public void joins(UUID incident) {
        incidentId = incident;
    }

    AlertSeverity howSevere() {
        return AlertSeverity.of(severity);
    }
}
