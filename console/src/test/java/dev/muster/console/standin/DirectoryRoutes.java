package dev.muster.console.standin;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** People, teams, services and policies: listed and made. */
final class DirectoryRoutes {
    private final StandIn standIn;

    DirectoryRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/people").handler(call -> StandIn.list(call, standIn.evening().people));
        router.get("/v1/teams").handler(call -> StandIn.list(call, standIn.evening().teams));
        router.get("/v1/services").handler(call -> StandIn.list(call, standIn.evening().services));
        router.get("/v1/escalation-policies").handler(call -> StandIn.list(call, standIn.evening().policies));
        router.get("/v1/escalation-policies/:id")
                .handler(call -> call.json(standIn.evening().find(standIn.evening().policies, call.pathParam("id"))));
        router.post("/v1/people").handler(call -> make(call, standIn.evening().people, 60));
        router.post("/v1/teams").handler(call -> make(call, standIn.evening().teams, 61));
        router.post("/v1/services").handler(call -> make(call, standIn.evening().services, 62));
        router.post("/v1/escalation-policies").handler(call -> make(call, standIn.evening().policies, 63));
    }

    private static void make(RoutingContext call, List<JsonObject> things, int number) {
        var given = call.body().asJsonObject();
        if (given.getString("name") == null) {
            StandIn.refuse(
                    call, 422, "invalid", "One field needs a change.", StandIn.fault("/name", "Give it a name."));
            return;
        }
        var made = given.copy().put("id", Evening.id("dd", number).toString());
        things.add(made);
        call.response().setStatusCode(201);
        call.json(made);
    }
}
