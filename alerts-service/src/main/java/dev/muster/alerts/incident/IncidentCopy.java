package dev.muster.alerts.incident;

import java.util.List;
import java.util.UUID;

/**
 * What we keep of an incident.
 *
 * @param severity null while nobody has judged it
 * @param visibleTo the people who may see it, where it is restricted
 */
public record IncidentCopy(
        UUID id,
        String number,
        String title,
        String severity,
        String status,
        boolean restricted,
        List<UUID> visibleTo) {

    public IncidentCopy {
        visibleTo = visibleTo == null ? List.of() : List.copyOf(visibleTo);
    }

    public boolean isHiddenFrom(UUID person) {
        return restricted && !visibleTo.contains(person);
    }
}
