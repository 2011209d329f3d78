package dev.muster.oncall.keys;

import dev.muster.chassis.token.OwnKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/.well-known/jwks.json")
@Tag(name = "Sign-in")
class PublicKeys {

    private final OwnKey key;

    PublicKeys(OwnKey key) {
        this.key = key;
    }

    @GET
    @PermitAll
    @Produces("application/jwk-set+json")
    @Operation(summary = "The keys that people's tokens are signed with, as a JSON Web Key Set")
    public String get() {
        return key.get().jwks();
    }
}
