package dev.muster.alerts.incident;

import java.util.List;
import java.util.UUID;

/**
 * What we read of the messages about an incident.
 *
 * @param alertIds the alerts it is about, all of them each time
 * @param mergedInto the incident that goes on with it, once it was merged
 */
public record IncidentTold(
        UUID incidentId,
        String number,
        String title,
        String severity,
        String status,
        List<UUID> alertIds,
        boolean restricted,
        List<UUID> visibleTo,
        UUID mergedInto) {

    public IncidentTold {
        alertIds = alertIds == null ? List.of() : List.copyOf(alertIds);
    }

    /** An incident that was declined or went on in another has no alerts any more. */
    public boolean holds(UUID alert) {
        return alertIds.contains(alert) && !"declined".equals(status) && !"merged".equals(status);
    }

    public IncidentCopy copy() {
        return new IncidentCopy(incidentId, number, title, severity, status, restricted, visibleTo);
    }
}
