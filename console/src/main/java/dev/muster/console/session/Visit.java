package dev.muster.console.session;

import java.time.Duration;
import java.time.Instant;

/** A browser's session while its token is good: who it is, and what proves it to the services. */
record Visit(String session, String token, Instant expiresAt, Me me) {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    /** A token about to end is not started on a new request. */
    boolean usableAt(Instant now) {
        return now.isBefore(expiresAt.minus(MARGIN));
    }
}
