package dev.muster.incidents.incident;

import dev.muster.chassis.messaging.Actor;
import dev.muster.incidents.plan.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An incident as it is declared.
 *
 * @param severity null where somebody has to judge first
 * @param detectedAt when it was first noticed, or null
 * @param labels those of the alert it was made of
 */
public record Declaration(
        UUID id,
        String title,
        String description,
        Severity severity,
        IncidentKind kind,
        List<UUID> serviceIds,
        List<UUID> alertIds,
        boolean restricted,
        boolean drill,
        Instant detectedAt,
        Actor by,
        Map<String, String> labels) {

    /** Without labels, as people declare. */
    public Declaration(
            UUID id,
            String title,
            String description,
            Severity severity,
            IncidentKind kind,
            List<UUID> serviceIds,
            List<UUID> alertIds,
            boolean restricted,
            boolean drill,
            Instant detectedAt,
            Actor by) {
        this(id, title, description, severity, kind, serviceIds, alertIds, restricted, drill, detectedAt, by, Map.of());
    }
}
