package dev.muster.oncall.contact;

import dev.muster.chassis.secret.Secrets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;

/** Six digits that prove an address is the person's own. Only the hash is kept. */
record VerificationCode(String digits) {

    static final Duration LIFETIME = Duration.ofMinutes(15);
    static final int MAX_TRIES = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    static VerificationCode next() {
        return new VerificationCode("%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    /** Bound to its contact method, so that equal codes of two methods have different hashes. */
    String hashFor(UUID methodId) {
        return Secrets.hash(methodId + ":" + digits);
    }
}
