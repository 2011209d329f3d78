package dev.muster.oncall.session;

import dev.muster.chassis.secret.Secrets;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody is signed in. Only the holder knows the secret; it ends thirty days after it was last used. */
@Entity
class Session {

    static final String PREFIX = "mss_";
    private static final Duration UNUSED_FOR = Duration.ofDays(30);

    @Id
    UUID id;

    String secretHash;
    UUID personId;
    Instant startedAt;
    Instant expiresAt;

    protected Session() {}

    Session(UUID id, String secret, UUID personId, Instant at) {
        this.id = id;
        this.secretHash = Secrets.hash(secret);
        this.personId = personId;
        this.startedAt = at;
        used(at);
    }

    void used(Instant at) {
        expiresAt = at.plus(UNUSED_FOR);
    }
}
