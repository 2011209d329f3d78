package dev.muster.console.remediation;

import java.time.Instant;
import java.util.UUID;

/** What somebody believes is wrong, and why. */
public record Diagnosis(
        UUID id,
        String symptoms,
        String cause,
        String confidence,
        String evidence,
        UUID diagnosedBy,
        Instant diagnosedAt) {}
