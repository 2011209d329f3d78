package dev.muster.incidents.incident;

import dev.muster.chassis.messaging.Actor;
import dev.muster.incidents.plan.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An incident as it is declared.
 *
 * @param severity null where somebody has to judge first
 * @param detectedAt when it was first noticed, or null
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
        Actor by) {}
