package dev.muster.chassis.token;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** A signed token and when it ends. */
public record SignedToken(String token, Instant expiresAt) {

    /** Where, on the internal port of the service that keeps the API tokens, one is changed for a signed token. */
    public static final String EXCHANGE = "/internal/api-token-exchange";

    static SignedToken of(JsonObject json) {
        return new SignedToken(json.getString("token"), json.getInstant("expiresAt"));
    }
}
