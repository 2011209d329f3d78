package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Pages and their explanation. */
final class PageRoutes {
    private final StandIn standIn;

    PageRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/pages").handler(this::list);
        router.get("/v1/pages/stream").handler(standIn::stream);
        router.get("/v1/pages/:id").handler(call -> call.json(page(call)));
        router.get("/v1/pages/:id/explanation").handler(this::explanation);
        router.post("/v1/pages/:id/acknowledgement").handler(call -> become(call, "acknowledged"));
        router.post("/v1/pages/:id/resolution").handler(call -> become(call, "resolved"));
        router.post("/v1/pages/:id/reassignment").handler(call -> call.json(page(call)));
        router.post("/v1/pages/:id/responders").handler(call -> call.json(page(call)));
        router.post("/v1/pages/:id/escalation").handler(call -> call.json(page(call)));
    }

    private void list(RoutingContext call) {
        var wanted = call.queryParams().getAll("status");
        StandIn.list(
                call,
                standIn.evening().pages.stream()
                        .filter(page -> wanted.isEmpty() || wanted.contains(page.getString("status")))
                        .toList());
    }

    private JsonObject page(RoutingContext call) {
        return standIn.evening().find(standIn.evening().pages, call.pathParam("id"));
    }

    private void become(RoutingContext call, String status) {
        call.json(page(call)
                .put("status", status)
                .put("acknowledgedAt", standIn.evening().ago(0).toString())
                .put("acknowledgedBy", Evening.ADA.toString()));
    }

    private void explanation(RoutingContext call) {
        var evening = standIn.evening();
        var rule = step(
                evening.ago(190).toString(),
                "Rule EU checkout v3 → service Checkout",
                "severity critical, label region=eu");
        var policy = step(
                        evening.ago(190).toString(),
                        "Policy Payments v5, level 1: schedule Payments primary",
                        "the policy of Checkout")
                .put("ref", new JsonObject().put("type", "policy").put("id", Evening.POLICY.toString()));
        var layer =
                step(evening.ago(190).toString(), "On call: Ada Brandt, until 06:00", "override by Mei Sato (“sick”)");
        var mail = step(evening.ago(190).toString(), "Message by email to Ada Brandt", "At once. 250 queued")
                .put("personId", Evening.ADA.toString())
                .put("channel", "email")
                .put("outcome", "handed-over")
                .put("millis", 312);
        var bot = step(
                        evening.ago(189).toString(),
                        "Message by webhook to Ada Brandt",
                        "At once. The address answered 503")
                .put("personId", Evening.ADA.toString())
                .put("channel", "webhook")
                .put("outcome", "failed")
                .put("millis", 2041);
        var later = step(evening.ago(-110).toString(), "Message by email to Ada Brandt", "Reminder")
                .put("personId", Evening.ADA.toString())
                .put("channel", "email")
                .put("outcome", "planned");
        var steps = new JsonArray()
                .add(rule)
                .add(policy)
                .add(layer)
                .add(mail)
                .add(bot)
                .add(later);
        call.json(new JsonObject().put("steps", steps));
    }

    private static JsonObject step(String at, String what, String why) {
        return new JsonObject().put("at", at).put("what", what).put("why", why);
    }
}
