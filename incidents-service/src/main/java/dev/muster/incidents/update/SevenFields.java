package dev.muster.incidents.update;

import dev.muster.incidents.plan.Severity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What everybody wants to know of an incident.
 *
 * @param services what is affected
 * @param degradedSince null where nobody knows yet
 * @param severity null in triage
 * @param progress what is known and going on
 * @param remediation what is being done about it, and what came of what was done
 * @param coordination who coordinates, and who is involved
 */
@Embeddable
record SevenFields(
        String issue,
        String services,
        Instant degradedSince,
        @Enumerated(EnumType.STRING) Severity severity,
        String progress,
        String remediation,
        String coordination) {}
