package dev.muster.oncall.apitoken;

import dev.muster.chassis.token.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ApiToken")
record ApiTokenView(
        UUID id,
        String name,
        Role role,

        @Schema(description = "The services it is good for; empty for all")
        List<String> services,

        @Schema(description = "What it is good for there; empty for everything")
        List<String> actions,

        UUID personId,
        Instant createdAt,
        Instant expiresAt) {

    static ApiTokenView of(ApiToken token) {
        return new ApiTokenView(
                token.id,
                token.name,
                token.role,
                token.services,
                token.actions,
                token.personId,
                token.createdAt,
                token.expiresAt);
    }
}
