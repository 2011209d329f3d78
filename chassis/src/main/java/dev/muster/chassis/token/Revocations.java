package dev.muster.chassis.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What was revoked lately: sessions, API tokens or all of a person's tokens, each up to an instant. */
@ApplicationScoped
class Revocations {

    private final Map<UUID, Instant> revokedUpTo = new ConcurrentHashMap<>();

    /** Whether the token was issued before its session, its API token or all tokens of its person were revoked. */
    boolean cover(Proof proof) {
        return cover(proof.caller().credentialId(), proof.issuedAt())
                || cover(proof.caller().personId(), proof.issuedAt());
    }

    private boolean cover(UUID revoked, Instant issuedAt) {
        Instant upTo = revoked == null ? null : revokedUpTo.get(revoked);
        return upTo != null && !issuedAt.isAfter(upTo);
    }

    void remember(UUID revoked, Instant upTo) {
        revokedUpTo.merge(revoked, upTo, (a, b) -> a.isAfter(b) ? a : b);
    }

    void forgetBefore(Instant instant) {
        revokedUpTo.values().removeIf(upTo -> upTo.isBefore(instant));
    }
}
