package dev.muster.alerts.ingest;

import dev.muster.alerts.alert.AlertStatus;
import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;

/**
 * A change of an alert that others are told, as the alert stood then: a batch may change it again.
 *
 * @param promoted an incident was made of it with this change
 * @param cause the event that brought it about
 */
record AlertChange(
        AlertStatus to,
        AlertRecord alert,
        Severity severity,
        Urgency urgency,
        String summary,
        boolean promoted,
        Arrival cause) {

    static AlertChange of(AlertRecord alert, boolean promoted, Arrival cause) {
        return new AlertChange(alert.status, alert, alert.severity, alert.urgency, alert.summary, promoted, cause);
    }

    /** Alerts of its group still open; each alert is its own group. */
    int openInGroup() {
        return to == AlertStatus.RESOLVED ? 0 : 1;
    }

    /** The message's type. */
    String type() {
        return "alert." + to.word();
    }
}
