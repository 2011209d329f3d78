package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.UUID;

/** Response rules. */
final class RuleRoutes {
    static final UUID RULE = Evening.id("42", 1);

    private final StandIn standIn;

    RuleRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/rules").handler(call -> StandIn.list(call, List.of(rule(3))));
        router.post("/v1/rules").handler(this::make);
        router.post("/v1/rules/check").handler(RuleRoutes::check);
        router.get("/v1/rules/:id").handler(call -> call.json(rule(3)));
        router.put("/v1/rules/:id").handler(this::change);
        router.delete("/v1/rules/:id").handler(StandIn::done);
        router.get("/v1/rules/:id/versions").handler(call -> StandIn.list(call, List.of(rule(3), rule(2), rule(1))));
    }

    private void make(RoutingContext call) {
        if (!call.body().asJsonObject().containsKey("condition")) {
            var fault = StandIn.fault("/condition", "Say when it applies.");
            StandIn.refuse(call, 422, "invalid", "One field needs a change.", fault);
            return;
        }
        StandIn.made(call, rule(1));
    }

    private void change(RoutingContext call) {
        if ("\"3\"".equals(call.request().getHeader("If-Match"))) {
            call.json(rule(4));
        } else {
            StandIn.refuse(call, 412, "precondition-failed", "This was changed since you read it.", new JsonArray());
        }
    }

    /** Brackets that do not close are all it finds. */
    private static void check(RoutingContext call) {
        boolean open = call.body().asJsonObject().getString("condition").contains("(");
        var mistake = new JsonObject().put("line", 1).put("column", 7).put("message", "a bracket is missing");
        call.json(new JsonObject()
                .put("valid", !open)
                .put("errors", open ? new JsonArray().add(mistake) : new JsonArray()));
    }

    private JsonObject rule(int version) {
        return Evening.named(RULE, "EU checkout")
                .put("version", version)
                .put("enabled", true)
                .put("condition", "event.labels.region == \"eu\" && event.severity == \"critical\"")
                .put("stop", false)
                .put(
                        "actions",
                        new JsonObject()
                                .put("serviceId", Evening.CHECKOUT.toString())
                                .put("promote", new JsonObject().put("severity", "SEV1")))
                .put("reason", version == 1 ? "First try" : "After INC-40: promote at once")
                .put("changedBy", "person:" + Evening.ADA)
                .put("changedAt", standIn.evening().ago(86_400L * (4 - version)).toString());
    }
}
