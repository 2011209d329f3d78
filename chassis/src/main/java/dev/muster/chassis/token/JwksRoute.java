package dev.muster.chassis.token;

import io.quarkus.vertx.http.ManagementInterface;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves our public key to our peers. */
@ApplicationScoped
class JwksRoute {

    void publish(@Observes ManagementInterface internal, OwnKey key) {
        String jwks = key.get().jwks();
        internal.router().get(IssuerClient.KEYS).handler(request -> request.response()
                .putHeader("Content-Type", "application/jwk-set+json")
                .end(jwks));
    }
}
