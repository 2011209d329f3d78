package dev.muster.console.standin;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** Who is told about which incidents besides those the plan names. */
final class SubscriptionRoutes {
    private final StandIn standIn;

    SubscriptionRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/subscriptions").handler(call -> StandIn.list(call, standIn.evening().subscriptions));
        router.post("/v1/subscriptions").handler(this::subscribe);
        router.delete("/v1/subscriptions/:id").handler(this::end);
    }

    private void subscribe(RoutingContext call) {
        int number = standIn.evening().subscriptions.size() + 1;
        var made = call.body()
                .asJsonObject()
                .copy()
                .put("id", Evening.id("5b", number).toString())
                .put("subscribedAt", standIn.evening().ago(0).toString());
        standIn.evening().subscriptions.add(made);
        StandIn.made(call, made);
    }

    private void end(RoutingContext call) {
        standIn.evening()
                .subscriptions
                .remove(standIn.evening().find(standIn.evening().subscriptions, call.pathParam("id")));
        StandIn.done(call);
    }

    static JsonObject of(UUID person, String minSeverity) {
        return new JsonObject()
                .put("id", Evening.id("5b", 1).toString())
                .put("subscriber", new JsonObject().put("personId", person.toString()))
                .put("channel", "email")
                .put("match", new JsonObject().put("minSeverity", minSeverity));
    }
}
