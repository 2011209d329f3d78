package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.stream.Collectors;

/** Alerts and integrations. */
final class AlertRoutes {
    private final StandIn standIn;

    AlertRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/alerts").handler(this::list);
        router.get("/v1/alerts/counts").handler(this::counts);
        router.get("/v1/alerts/stream").handler(standIn::stream);
        router.get("/v1/alerts/:id").handler(this::alert);
        router.get("/v1/alerts/:id/events").handler(this::events);
        router.get("/v1/alerts/:id/fate").handler(this::fate);
        router.post("/v1/alerts/:id/acknowledgement").handler(call -> become(call, "acknowledged"));
        router.post("/v1/alerts/:id/resolution").handler(call -> become(call, "resolved"));
        router.post("/v1/alerts/:id/promotion").handler(this::promote);
        router.get("/v1/integrations").handler(call -> StandIn.list(call, standIn.evening().integrations));
        router.get("/v1/integrations/:id")
                .handler(call ->
                        call.json(standIn.evening().find(standIn.evening().integrations, call.pathParam("id"))));
        router.post("/v1/integrations").handler(this::integrate);
        router.post("/v1/integrations/:id/key-rotation")
                .handler(call ->
                        call.json(key(standIn.evening().find(standIn.evening().integrations, call.pathParam("id")))));
    }

    private void list(RoutingContext call) {
        var query = call.queryParams();
        if (query.getAll("status").contains("sleeping")) {
            StandIn.refuse(call, 400, "unreadable", "There is no status sleeping", new JsonArray());
            return;
        }
        StandIn.list(
                call,
                standIn.evening().alerts.stream()
                        .filter(alert -> fits(alert, "status", query.getAll("status")))
                        .filter(alert -> fits(alert, "severity", query.getAll("severity")))
                        .filter(alert -> fits(alert, "serviceId", query.getAll("serviceId")))
                        .filter(alert -> query.get("q") == null
                                || alert.getString("summary").contains(query.get("q")))
                        .toList());
    }

    private static boolean fits(JsonObject alert, String field, List<String> wanted) {
        return wanted.isEmpty() || wanted.contains(alert.getString(field));
    }

    private void counts(RoutingContext call) {
        call.json(new JsonObject().put("status", counted("status")).put("severity", counted("severity")));
    }

    private JsonObject counted(String field) {
        var counts = new JsonObject();
        standIn.evening().alerts.stream()
                .collect(Collectors.groupingBy(alert -> alert.getString(field), Collectors.counting()))
                .forEach(counts::put);
        return counts;
    }

    private void alert(RoutingContext call) {
        var alert = standIn.evening().find(standIn.evening().alerts, call.pathParam("id"));
        if (alert == null) {
            StandIn.refuse(call, 404, "alert-not-found", "There is no such alert.", new JsonArray());
        } else {
            call.json(alert);
        }
    }

    private void become(RoutingContext call, String status) {
        var alert = standIn.evening().find(standIn.evening().alerts, call.pathParam("id"));
        alert.put("status", status)
                .put(status + "At", standIn.evening().ago(0).toString())
                .put("acknowledgedBy", Evening.ADA.toString());
        call.json(alert);
    }

    private void promote(RoutingContext call) {
        var alert = standIn.evening().find(standIn.evening().alerts, call.pathParam("id"));
        alert.put("incidentId", CheckoutOutage.CHECKOUT_FAILS.toString());
        call.response().setStatusCode(202);
        call.json(new JsonObject().put("incidentId", CheckoutOutage.CHECKOUT_FAILS.toString()));
    }

    private void events(RoutingContext call) {
        var evening = standIn.evening();
        StandIn.list(
                call,
                List.of(
                        event(3, "trigger", evening.ago(12).toString()),
                        event(2, "trigger", evening.ago(72).toString()),
                        event(1, "trigger", evening.ago(912).toString())));
    }

    private static JsonObject event(int number, String action, String at) {
        return new JsonObject()
                .put("id", Evening.id("e0", number).toString())
                .put("action", action)
                .put("at", at)
                .put("receivedAt", at)
                .put("summary", "Card payments fail for EU, " + (29 + 3 * number) + " % errors")
                .put("severity", "critical")
                .put(
                        "details",
                        new JsonObject()
                                .put("startsAt", at)
                                .put("generatorURL", "https://prometheus.example.org/graph"));
    }

    private void fate(RoutingContext call) {
        var evening = standIn.evening();
        call.json(new JsonObject()
                .put("outcome", "paged")
                .put("pageId", Evening.PAGE.toString())
                .put("policyId", Evening.POLICY.toString())
                .put(
                        "steps",
                        new JsonArray()
                                .add(step(
                                        evening,
                                        912,
                                        "Received from Prometheus",
                                        "Integration of kind alertmanager",
                                        null))
                                .add(step(evening, 912, "Service Checkout", "Label service=checkout names it", null))
                                .add(step(
                                        evening,
                                        912,
                                        "Rule EU checkout v3 matched",
                                        "severity critical, region eu",
                                        null))
                                .add(step(evening, 912, "Urgency high", "Severity is critical", null))
                                .add(step(
                                        evening,
                                        911,
                                        "Paged by policy Payments v5",
                                        "The policy of Checkout",
                                        new JsonObject().put("type", "page").put("id", Evening.PAGE.toString())))));
    }

    private static JsonObject step(Evening evening, long secondsAgo, String what, String why, JsonObject ref) {
        return new JsonObject()
                .put("at", evening.ago(secondsAgo).toString())
                .put("what", what)
                .put("why", why)
                .put("ref", ref);
    }

    private void integrate(RoutingContext call) {
        var given = call.body().asJsonObject();
        if (given.getString("name") == null) {
            StandIn.refuse(
                    call, 422, "invalid", "One field needs a change.", StandIn.fault("/name", "Give it a name."));
            return;
        }
        var made = Evening.named(Evening.id("1e", 9), given.getString("name"))
                .put("kind", given.getString("kind"))
                .put("createdAt", standIn.evening().ago(0).toString());
        standIn.evening().integrations.add(Evening.settingUp(made.copy(), "{key}"));
        call.response().setStatusCode(201);
        call.json(key(made));
    }

    private static JsonObject key(JsonObject integration) {
        var key = "K3yShownOnceK3yShownOnceK3yShown1";
        return Evening.settingUp(integration.copy().put("key", key), key);
    }
}
