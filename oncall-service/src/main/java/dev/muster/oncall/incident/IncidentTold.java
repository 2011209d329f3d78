package dev.muster.oncall.incident;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What we read of the messages about an incident: the whole small record each time. */
record IncidentTold(
        UUID incidentId,
        String number,
        String title,
        String severity,
        String status,
        List<UUID> serviceIds,
        List<UUID> alertIds,
        boolean restricted,
        List<UUID> visibleTo,
        boolean drill,
        String url,
        List<Held> roles) {

    private static final Set<String> ENDED = Set.of("resolved", "closed", "declined", "merged");

    record Held(String role, UUID personId) {}

    IncidentTold {
        roles = roles == null ? List.of() : List.copyOf(roles);
        alertIds = alertIds == null ? List.of() : List.copyOf(alertIds);
    }

    IncidentRecord record() {
        return new IncidentRecord(
                incidentId,
                number,
                title,
                severity,
                ENDED.contains(status),
                drill,
                restricted,
                serviceIds,
                visibleTo,
                url,
                commanderId());
    }

    private UUID commanderId() {
        return roles.stream()
                .filter(held -> "commander".equals(held.role()))
                .map(Held::personId)
                .findFirst()
                .orElse(null);
    }
}
