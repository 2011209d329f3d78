package dev.muster.chassis.token;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes an API token, which is a bare secret, for the signed token that says whose it is. */
@ApplicationScoped
class ApiTokenExchange {

    static boolean isApiToken(String token) {
        return token.startsWith("mst_");
    }

    Uni<String> exchange(String secret) {
        return Uni.createFrom().failure(new AuthenticationFailedException("unknown API token"));
    }
}
