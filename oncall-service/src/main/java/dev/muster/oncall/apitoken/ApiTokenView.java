package dev.muster.oncall.apitoken;

import dev.muster.chassis.token.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ApiToken")
record ApiTokenView(UUID id, String name, Role role, UUID personId, Instant createdAt, Instant expiresAt) {

    static ApiTokenView of(ApiToken token) {
        return new ApiTokenView(token.id, token.name, token.role, token.personId, token.createdAt, token.expiresAt);
    }
}
