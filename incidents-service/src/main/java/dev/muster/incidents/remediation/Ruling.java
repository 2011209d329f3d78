package dev.muster.incidents.remediation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * The commander's decision on a proposal.
 *
 * @param until when a deferred one is proposed again; null otherwise
 */
@Embeddable
record Ruling(
        UUID decidedBy,
        Instant decidedAt,
        @Enumerated(EnumType.STRING) Verdict decision,
        String rationale,
        Instant deferredUntil) {}
