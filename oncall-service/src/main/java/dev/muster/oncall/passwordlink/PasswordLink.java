package dev.muster.oncall.passwordlink;

import dev.muster.chassis.secret.Secrets;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets one person set their password, once, without knowing one. The token itself is in the mail only. */
@Entity
@Table(name = "password_link")
class PasswordLink {

    @Id
    UUID id;

    String tokenHash;
    UUID personId;
    Instant madeAt;
    Instant expiresAt;

    protected PasswordLink() {}

    PasswordLink(UUID id, String token, UUID personId, Instant at, Duration lifetime) {
        this.id = id;
        this.tokenHash = Secrets.hash(token);
        this.personId = personId;
        this.madeAt = at;
        this.expiresAt = at.plus(lifetime);
    }
}
