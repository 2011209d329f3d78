package dev.muster.incidents.mobilise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What we read of an alert's promotion. */
record AlertPromoted(
        UUID incidentId,
        List<UUID> alertIds,
        String title,
        String incidentSeverity,
        List<UUID> serviceIds,
        Instant firstTriggeredAt,
        Map<String, String> labels) {

    AlertPromoted {
        alertIds = alertIds == null ? List.of() : List.copyOf(alertIds);
        serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
        labels = labels == null ? Map.of() : Map.copyOf(labels);
    }
}
