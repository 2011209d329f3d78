package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.UUID;

/** What is laid down before anything breaks: playbooks and the response plan, each at version 3. */
public final class PlanRoutes {
    public static final UUID PLAYBOOK = Evening.id("61", 1);

    private final StandIn standIn;

    PlanRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/playbooks").handler(call -> StandIn.list(call, List.of(playbook())));
        router.post("/v1/playbooks").handler(PlanRoutes::add);
        router.get("/v1/playbooks/:id").handler(call -> call.json(playbook()));
        router.put("/v1/playbooks/:id").handler(call -> change(call, playbook()));
        router.delete("/v1/playbooks/:id").handler(StandIn::done);
        router.get("/v1/response-plan").handler(call -> {
            call.response().putHeader("ETag", "\"3\"");
            call.json(plan());
        });
        offerVersions(router, "/v1/playbooks/:id/versions", "Checkout is slow");
        offerVersions(router, "/v1/schedules/:id/versions", "Payments primary");
        offerVersions(router, "/v1/escalation-policies/:id/versions", "Payments");
        offerVersions(router, "/v1/response-plan/versions", null);
        router.put("/v1/response-plan").handler(call -> change(call, plan()));
    }

    /** The second came of a review; the first was there when all began. */
    private static void offerVersions(Router router, String path, String name) {
        var grace = new JsonObject().put("type", "person").put("id", Evening.GRACE.toString());
        var second = new JsonObject()
                .put("version", 2)
                .put("name", name)
                .put("reason", "Proposed change of PM-7, INC-40: sooner")
                .put("changedBy", name == null ? grace : "person:" + Evening.GRACE);
        var first = new JsonObject().put("version", 1).put("name", name).put("changedBy", "system:oncall");
        router.get(path).handler(call -> StandIn.list(call, List.of(second, first)));
    }

    private static void add(RoutingContext call) {
        if (call.body().asJsonObject().containsKey("name")) {
            StandIn.made(call, playbook());
        } else {
            StandIn.refuse(
                    call, 422, "invalid", "One field needs a change.", StandIn.fault("/name", "Give it a name."));
        }
    }

    private static void change(RoutingContext call, JsonObject thing) {
        if ("\"3\"".equals(call.request().getHeader("If-Match"))) {
            call.json(thing);
        } else {
            StandIn.refuse(call, 412, "precondition-failed", "This was changed since you read it.", new JsonArray());
        }
    }

    private static JsonObject playbook() {
        return Evening.named(PLAYBOOK, "Checkout is slow")
                .put("version", 3)
                .put("teamId", Evening.TEAM.toString())
                .put("body", "Most often the **connection pool**. Ledger shares it.")
                .put(
                        "match",
                        new JsonObject()
                                .put("serviceIds", Evening.ids(Evening.CHECKOUT))
                                .put("severities", new JsonArray().add("SEV1"))
                                .put("labels", new JsonObject().put("region", "eu")))
                .put(
                        "steps",
                        new JsonArray()
                                .add(new JsonObject().put("title", "Look at the dashboard"))
                                .add(new JsonObject()
                                        .put("title", "Roll back")
                                        .put("body", "If deployed within *30 min*")
                                        .put("role", "expert")));
    }

    private JsonObject plan() {
        var levels = new JsonObject();
        for (var severity : List.of("SEV1", "SEV2", "SEV3", "SEV4", "SEV5")) {
            levels.put(severity, level(severity));
        }
        return new JsonObject()
                .put("version", 3)
                .put("levels", levels)
                .put("services", new JsonObject())
                .put("takeOverAfter", "PT10M")
                .put("changedAt", standIn.evening().ago(90_000).toString());
    }

    private static JsonObject level(String severity) {
        var commander = new JsonObject().put("role", "commander").put("policyId", Evening.POLICY.toString());
        var within = new JsonObject().put("role", "communications").put("within", "PT15M");
        return new JsonObject()
                .put("guide", "When " + severity + " is the right one")
                .put("pages", new JsonArray().add(commander))
                .put("pageOwners", true)
                .put("roles", new JsonArray().add(within))
                .put("room", "https://chat.example.org/{number}")
                .put("updateEvery", "PT30M")
                .put("audience", new JsonArray().add(new JsonObject().put("type", "everybody")))
                .put("announce", true)
                .put("postmortem", "required")
                .put("postmortemDue", "P5D")
                .put("reviewDue", "P10D");
    }
}
