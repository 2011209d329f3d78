package dev.muster.console.standin;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who is on call, schedules, and one's own things. */
final class OnCallRoutes {
    private final StandIn standIn;

    OnCallRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/on-call").handler(this::onCall);
        router.get("/v1/me/inbox").handler(call -> StandIn.list(call, standIn.evening().inbox));
        router.post("/v1/me/inbox/:id/reading").handler(this::read);
        router.post("/v1/me/test-page")
                .handler(call -> call.json(standIn.evening().pages.get(0)));
        router.put("/v1/me/password").handler(OnCallRoutes::changePassword);
        router.get("/v1/me/contact-methods").handler(call -> StandIn.list(call, standIn.evening().contactMethods));
        router.get("/v1/me/notification-rules").handler(call -> StandIn.list(call, standIn.evening().rules));
        router.post("/v1/me/notification-rules").handler(this::rule);
        router.get("/v1/schedules").handler(call -> StandIn.list(call, standIn.evening().schedules));
        router.post("/v1/schedules").handler(this::create);
        router.get("/v1/schedules/:id")
                .handler(call -> call.json(standIn.evening().find(standIn.evening().schedules, call.pathParam("id"))));
        router.get("/v1/schedules/:id/timeline")
                .handler(call ->
                        call.json(Rota.timeline(Instant.parse(call.queryParams().get("from")))));
        router.get("/v1/schedules/:id/overrides").handler(call -> StandIn.list(call, standIn.evening().overrides));
        router.post("/v1/schedules/:id/overrides").handler(this::cover);
    }

    private void onCall(RoutingContext call) {
        var evening = standIn.evening();
        StandIn.list(call, List.of(evening.duty(Evening.PRIMARY, Evening.ADA, Duration.ofHours(9))));
    }

    private void rule(RoutingContext call) {
        var made =
                call.body().asJsonObject().copy().put("id", Evening.id("4e", 1).toString());
        standIn.evening().rules.add(made);
        StandIn.made(call, made);
    }

    private void read(RoutingContext call) {
        call.json(standIn.evening()
                .find(standIn.evening().inbox, call.pathParam("id"))
                .put("readAt", standIn.evening().ago(0).toString()));
    }

    private static void changePassword(RoutingContext call) {
        if ("correct horse".equals(call.body().asJsonObject().getString("currentPassword"))) {
            call.response().setStatusCode(204).end();
        } else {
            StandIn.refuse(
                    call,
                    422,
                    "invalid",
                    "One field needs a change.",
                    StandIn.fault("/currentPassword", "That is not your password."));
        }
    }

    private void create(RoutingContext call) {
        var given = call.body().asJsonObject();
        if (given.getString("name") == null) {
            StandIn.refuse(
                    call, 422, "invalid", "One field needs a change.", StandIn.fault("/name", "Give it a name."));
            return;
        }
        var made = given.copy().put("id", Evening.PRIMARY.toString());
        call.response().setStatusCode(201);
        call.json(made);
    }

    private void cover(RoutingContext call) {
        var given = call.body().asJsonObject();
        if (given.getString("personId") == null) {
            StandIn.refuse(
                    call, 422, "invalid", "One field needs a change.", StandIn.fault("/personId", "Say who covers."));
            return;
        }
        var made = given.copy().put("id", Evening.id("0e", 1).toString());
        standIn.evening().overrides.add(made);
        call.response().setStatusCode(201);
        call.json(new JsonObject().put("id", made.getString("id")));
    }
}
