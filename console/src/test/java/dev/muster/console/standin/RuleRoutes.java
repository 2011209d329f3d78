package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.UUID;

/** Response rules and the improvements that reached them. */
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
        router.get("/v1/received-improvements").handler(call -> StandIn.list(call, standIn.evening().lessons.received));
        router.get("/v1/received-improvements/:id").handler(call -> call.json(found(call)));
        router.post("/v1/received-improvements/:id/acceptance").handler(this::accept);
        router.post("/v1/received-improvements/:id/refusal")
                .handler(call -> call.json(found(call)
                        .put("state", "declined")
                        .put("reason", call.body().asJsonObject().getString("reason"))));
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

    private JsonObject found(RoutingContext call) {
        return standIn.evening().find(standIn.evening().lessons.received, call.pathParam("id"));
    }

    /** Only who looked at the rule as it stands may change it. */
    private void accept(RoutingContext call) {
        if (!"\"3\"".equals(call.request().getHeader("If-Match"))) {
            StandIn.refuse(call, 412, "precondition-failed", "The rule has moved on. Look at both.", new JsonArray());
            return;
        }
        call.json(found(call).put("state", "accepted").put("appliedVersion", 4).put("ruleId", RULE.toString()));
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

    static JsonObject received(Evening evening) {
        var now = new JsonObject().put("version", 3).put("name", "EU checkout").put("urgency", "low");
        return new JsonObject()
                .put("id", Evening.id("13", 1).toString())
                .put("target", "rule")
                .put("state", "proposed")
                .put("text", "Page on a cold cache, too")
                .put("ruleId", RULE.toString())
                .put("baseVersion", 2)
                .put("change", new JsonObject().put("urgency", "high"))
                .put(
                        "postmortem",
                        new JsonObject()
                                .put("id", Lessons.LOGIN_SLOW.toString())
                                .put("number", "PM-7"))
                .put(
                        "incident",
                        new JsonObject()
                                .put("id", Evening.id("1c", 40).toString())
                                .put("number", "INC-40"))
                .put("receivedAt", evening.ago(4_000).toString())
                .put("mayDecide", true)
                .put(
                        "rule",
                        new JsonObject()
                                .put("now", now)
                                .put("then", now.copy().put("urgency", "high"))
                                .put("movedOn", true));
    }
}
