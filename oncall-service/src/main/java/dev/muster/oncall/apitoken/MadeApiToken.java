package dev.muster.oncall.apitoken;

import dev.muster.chassis.token.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one time that the secret is shown. */
record MadeApiToken(
        UUID id,
        String name,
        Role role,
        Instant expiresAt,

        @Schema(description = "Shown only now; send it as bearer")
        String token) {

    static MadeApiToken of(ApiToken made, String secret) {
        return new MadeApiToken(made.id, made.name, made.role, made.expiresAt, secret);
    }

    @Override
    public String toString() {
        return "MadeApiToken[id=" + id + "]";
    }
}
