package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Function;

/** The improvements that reached the services which own something. */
final class ImprovementRoutes {
    private final StandIn standIn;

    ImprovementRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        offer(router, "/v1/received-improvements", lessons -> lessons.ofRules);
        offer(router, "/v1/oncall-improvements", lessons -> lessons.ofSchedules);
        offer(router, "/v1/incident-improvements", lessons -> lessons.ofPlans);
    }

    private void offer(Router router, String path, Function<Lessons, List<JsonObject>> theirs) {
        router.get(path).handler(call -> StandIn.list(call, theirs.apply(standIn.evening().lessons)));
        router.get(path + "/:id").handler(call -> call.json(found(call, theirs)));
        router.post(path + "/:id/acceptance").handler(call -> accept(call, found(call, theirs)));
        router.post(path + "/:id/refusal")
                .handler(call -> call.json(found(call, theirs)
                        .put("state", "declined")
                        .put("reason", call.body().asJsonObject().getString("reason"))));
    }

    private JsonObject found(RoutingContext call, Function<Lessons, List<JsonObject>> theirs) {
        return standIn.evening().find(theirs.apply(standIn.evening().lessons), call.pathParam("id"));
    }

    /** Only who looked at what stands there may change it. */
    private static void accept(RoutingContext call, JsonObject improvement) {
        if (!"\"3\"".equals(call.request().getHeader("If-Match"))) {
            StandIn.refuse(call, 412, "precondition-failed", "It has moved on. Look at both.", new JsonArray());
            return;
        }
        call.json(improvement.put("state", "accepted").put("appliedVersion", 4));
    }
}
