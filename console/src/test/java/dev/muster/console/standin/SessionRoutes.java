package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Signing in: one account, one session, one token. */
final class SessionRoutes {
    static final String SESSION = "session-of-ada";
    static final String TOKEN = "token-of-ada";

    private final StandIn standIn;

    SessionRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.post("/v1/sessions").handler(SessionRoutes::signIn);
        router.post("/v1/sessions/current/token").handler(SessionRoutes::exchange);
        router.post("/v1/password-resets")
                .handler(call -> call.response().setStatusCode(202).end());
        router.delete("/v1/sessions/current")
                .handler(call -> call.response().setStatusCode(204).end());
        router.delete("/v1/sessions")
                .handler(call -> call.response().setStatusCode(204).end());
        router.get("/v1/me").handler(call -> call.json(standIn.evening().me()));
    }

    private static void signIn(RoutingContext call) {
        var given = call.body().asJsonObject();
        if ("ada@example.org".equals(given.getString("email")) && "correct horse".equals(given.getString("password"))) {
            call.response().setStatusCode(201);
            call.json(token().put("session", SESSION));
        } else {
            StandIn.refuse(call, 401, "wrong-credentials", "E-mail or password is not right.", new JsonArray());
        }
    }

    private static void exchange(RoutingContext call) {
        if (("Bearer " + SESSION).equals(call.request().getHeader("Authorization"))) {
            call.json(token());
        } else {
            StandIn.refuse(call, 401, "session-ended", "Sign in again.", new JsonArray());
        }
    }

    private static JsonObject token() {
        return new JsonObject()
                .put("token", TOKEN)
                .put("expiresAt", Instant.now().plus(10, ChronoUnit.MINUTES).toString());
    }
}
