package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.stream.Collectors;

/** Incidents, their people, their timeline and what is told about them. */
final class IncidentRoutes {
    private static final String ONE = "/v1/incidents/:id";

    private final StandIn standIn;

    IncidentRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/incidents").handler(this::list);
        router.get("/v1/incidents/counts").handler(this::counts);
        router.get("/v1/incidents/stream").handler(standIn::stream);
        router.post("/v1/incidents").handler(this::declare);
        router.get(ONE).handler(this::incident);
        router.post(ONE + "/command").handler(call -> {
            found(call).put("roles", new JsonArray().add(outage().holds("commander", Evening.ADA)));
            call.json(found(call));
        });
        router.post(ONE + "/command/question")
                .handler(call -> call.json(found(call)
                        .put("commanderAskedAt", standIn.evening().ago(0).toString())));
        router.put(ONE + "/roles/:role").handler(call -> call.json(found(call)));
        router.post(ONE + "/roles/:role/handover").handler(call -> StandIn.made(call, new JsonObject()));
        router.post(ONE + "/handovers/:handover/acceptance").handler(call -> call.json(found(call)));
        router.post(ONE + "/relief").handler(call -> call.json(found(call)));
        router.post(ONE + "/participants").handler(call -> StandIn.made(call, found(call)));
        router.delete(ONE + "/participants/me").handler(StandIn::done);
        router.post(ONE + "/status").handler(this::move);
        router.post(ONE + "/severity").handler(this::grade);
        router.get(ONE + "/timeline").handler(call -> StandIn.list(call, outage().timeline));
        router.post(ONE + "/timeline").handler(this::write);
        router.put(ONE + "/timeline/:entry/pin").handler(StandIn::done);
        router.get(ONE + "/updates").handler(call -> StandIn.list(call, outage().updates));
        router.get(ONE + "/updates/draft")
                .handler(call ->
                        call.json(outage().updates.get(0).copy().put("progress", "A rolling restart is proposed.")));
        router.post(ONE + "/updates").handler(this::tell);
        router.post(ONE + "/updates/:update/clarity").handler(StandIn::done);
        router.get(ONE + "/rooms")
                .handler(call -> StandIn.list(
                        call,
                        List.of(
                                new JsonObject()
                                        .put("kind", "chat")
                                        .put("name", "#inc-42")
                                        .put("url", "https://chat.example.org/inc-42"),
                                new JsonObject()
                                        .put("kind", "meeting")
                                        .put("name", "Meeting")
                                        .put("url", "https://meet.example.org/inc-42"))));
    }

    private CheckoutOutage outage() {
        return standIn.evening().outage;
    }

    private JsonObject found(RoutingContext call) {
        return standIn.evening().find(outage().incidents, call.pathParam("id"));
    }

    private void list(RoutingContext call) {
        var query = call.queryParams();
        StandIn.list(
                call,
                outage().incidents.stream()
                        .filter(one -> query.getAll("status").isEmpty()
                                || query.getAll("status").contains(one.getString("status")))
                        .filter(one -> query.getAll("severity").isEmpty()
                                || query.getAll("severity").contains(one.getString("severity")))
                        .filter(one ->
                                query.get("q") == null || one.getString("title").contains(query.get("q")))
                        .toList());
    }

    private void counts(RoutingContext call) {
        call.json(new JsonObject().put("status", counted("status")).put("severity", counted("severity")));
    }

    private JsonObject counted(String field) {
        var counts = new JsonObject();
        outage().incidents.stream()
                .filter(one -> !"resolved".equals(one.getString("status")) && one.getString(field) != null)
                .collect(Collectors.groupingBy(one -> one.getString(field), Collectors.counting()))
                .forEach(counts::put);
        return counts;
    }

    private void incident(RoutingContext call) {
        if (found(call) == null) {
            StandIn.refuse(call, 404, "incident-not-found", "There is no such incident.", new JsonArray());
        } else {
            call.json(found(call));
        }
    }

    private void declare(RoutingContext call) {
        var given = call.body().asJsonObject();
        if (given.getString("title") == null) {
            StandIn.refuse(
                    call, 422, "invalid", "One field needs a change.", StandIn.fault("/title", "Say what is wrong."));
            return;
        }
        StandIn.made(
                call,
                new JsonObject()
                        .put("id", CheckoutOutage.CHECKOUT_FAILS.toString())
                        .put("number", "INC-42"));
    }

    private void move(RoutingContext call) {
        call.json(found(call).put("status", call.body().asJsonObject().getString("status")));
    }

    private void grade(RoutingContext call) {
        call.json(found(call).put("severity", call.body().asJsonObject().getString("severity")));
    }

    private void write(RoutingContext call) {
        var given = call.body().asJsonObject();
        outage().timeline
                .add(new JsonObject()
                        .put("id", Evening.id("71", 90).toString())
                        .put("at", standIn.evening().ago(0).toString())
                        .put("kind", given.getString("kind"))
                        .put("actor", new JsonObject().put("type", "person").put("id", Evening.ADA.toString()))
                        .put("text", given.getString("body")));
        StandIn.made(call, new JsonObject());
    }

    private void tell(RoutingContext call) {
        if (call.body().asJsonObject().getString("issue") == null) {
            StandIn.refuse(
                    call,
                    422,
                    "invalid",
                    "One field needs a change.",
                    StandIn.fault("/issue", "Say what people notice."));
            return;
        }
        StandIn.made(call, new JsonObject());
    }
}
