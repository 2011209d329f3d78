package dev.muster.console.update;

import java.time.Instant;
import java.util.UUID;

/** What was told to everyone about an incident, in seven fields; a draft has not been sent. */
public record Update(
        UUID id,
        String issue,
        String services,
        Instant degradedSince,
        String severity,
        String progress,
        String remediation,
        String coordination,
        Instant sentAt,
        UUID sentBy,
        int clear,
        int unclear) {

    /** Some reader said whether it was clear. */
    public boolean judged() {
        return clear + unclear > 0;
    }
}
