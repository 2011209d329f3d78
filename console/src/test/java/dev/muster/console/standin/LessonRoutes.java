package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Postmortems, action items and trends. */
final class LessonRoutes {
    private final StandIn standIn;

    LessonRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get("/v1/action-items").handler(this::actions);
        router.post("/v1/action-items").handler(call -> StandIn.made(call, new JsonObject()));
        router.post("/v1/action-items/:id/completion").handler(this::complete);
        router.get("/v1/postmortems").handler(this::postmortems);
        router.get("/v1/postmortems/:id").handler(call -> call.json(found(call)));
        router.put("/v1/postmortems/:id/sections/:name").handler(this::write);
        router.post("/v1/postmortems/:id/status").handler(this::move);
        router.put("/v1/postmortems/:id/owner").handler(call -> replace(call, found(call)));
        router.get("/v1/postmortems/:id/review").handler(this::meeting);
        router.post("/v1/postmortems/:id/review").handler(this::invite);
        router.patch("/v1/postmortems/:id/review").handler(call -> replace(call, lessons().meeting));
        router.delete("/v1/postmortems/:id/review").handler(StandIn::done);
        router.put("/v1/postmortems/:id/review/minutes").handler(call -> replace(call, lessons().meeting));
        router.get("/v1/postmortems/:id/response-review")
                .handler(call -> call.json(new JsonObject().put("aspects", lessons().aspects)));
        router.put("/v1/postmortems/:id/response-review/:aspect")
                .handler(call -> replace(call, lessons().aspects.getJsonObject(call.pathParam("aspect"))));
        router.get("/v1/trends/:subject").handler(LessonRoutes::trend);
        router.get("/v1/findings").handler(call -> StandIn.list(call, lessons().findings));
        router.post("/v1/findings").handler(call -> StandIn.made(call, new JsonObject()));
        router.get("/v1/improvements").handler(call -> StandIn.list(call, lessons().improvements));
        router.post("/v1/improvements").handler(call -> StandIn.made(call, new JsonObject()));
    }

    private Lessons lessons() {
        return standIn.evening().lessons;
    }

    private static void trend(RoutingContext call) {
        var groups = new JsonArray();
        if (call.queryParams().get("by") == null) {
            groups.add(group(null, "all", "PT42M", "PT3H"));
        } else {
            groups.add(group("SEV1", "SEV1", "PT30M", "PT1H30M"))
                    .add(group("SEV2", "SEV2", "PT50M", "PT3H"))
                    .add(group("SEV3", "SEV3", "PT2H", "PT6H"));
        }
        call.json(new JsonObject()
                .put("subject", call.pathParam("subject"))
                .put("by", call.queryParams().get("by"))
                .put("items", groups)
                .put(
                        "definitions",
                        new JsonObject()
                                .put("resolve", "From the start of the impact to the last resolve")
                                .put("detect", "From the start of the impact to the first alert")
                                .put("noise", "Alerts that paged and led to nothing a person did")
                                .put("assemble", "Until all roles are filled")
                                .put("mitigate", "Until mitigated")
                                .put("punctuality", "Updates sent by their due time")
                                .put("engaged", "From joining to the resolve, summed over people")));
    }

    private static JsonObject group(String key, String label, String median, String p90) {
        var time = new JsonObject()
                .put("count", 12)
                .put("excluded", 2)
                .put("median", median)
                .put("p90", p90);
        return new JsonObject()
                .put("key", key)
                .put("label", label)
                .put("count", 14)
                .put(
                        "figures",
                        new JsonObject()
                                .put("engaged", time.copy().put("sum", "PT31H"))
                                .put("resolve", time)
                                .put("detect", time.copy().put("median", "PT2M").put("p90", "PT9M"))
                                .put(
                                        "noise",
                                        new JsonObject()
                                                .put("count", 40)
                                                .put("excluded", 0)
                                                .put("share", 0.25)));
    }

    private void postmortems(RoutingContext call) {
        var incident = call.queryParams().get("incidentId");
        StandIn.list(
                call,
                lessons().postmortems.stream()
                        .filter(one -> incident == null
                                || incident.equals(one.getJsonObject("incident").getString("id")))
                        .toList());
    }

    private JsonObject found(RoutingContext call) {
        return standIn.evening().find(lessons().postmortems, call.pathParam("id"));
    }

    /** Refuses what was written against another version, and tells what stands there. */
    private void write(RoutingContext call) {
        var section = found(call).getJsonObject("sections").getJsonObject(call.pathParam("name"));
        var expected = "\"" + section.getInteger("version") + "\"";
        if (!expected.equals(call.request().getHeader("If-Match"))) {
            StandIn.refuse(
                    call, 412, "precondition-failed", "Somebody else has changed this section.", new JsonArray());
            return;
        }
        section.put("text", call.body().asJsonObject().getString("text"))
                .put("version", section.getInteger("version") + 1);
        call.json(section);
    }

    /** Only for who names the version that stands there. */
    private static void replace(RoutingContext call, JsonObject thing) {
        var expected = "\"" + thing.getInteger("version") + "\"";
        if (!expected.equals(call.request().getHeader("If-Match"))) {
            StandIn.refuse(call, 412, "precondition-failed", "This was changed since you read it.", new JsonArray());
            return;
        }
        var given = call.body().asJsonObject();
        if (given.containsKey("text")) {
            given.put("minutes", given.remove("text"));
        }
        call.json(thing.mergeIn(given).put("version", thing.getInteger("version") + 1));
    }

    private void move(RoutingContext call) {
        var status = call.body().asJsonObject().getString("status");
        if ("published".equals(status) && !found(call).getJsonArray("missing").isEmpty()) {
            StandIn.refuse(
                    call,
                    422,
                    "postmortem-incomplete",
                    "Say something about each of what is missing.",
                    new JsonArray());
            return;
        }
        call.json(found(call).put("status", status));
    }

    private void meeting(RoutingContext call) {
        if (lessons().meeting == null) {
            StandIn.refuse(call, 404, "review-not-found", "No meeting was called.", new JsonArray());
        } else {
            call.json(lessons().meeting);
        }
    }

    private void invite(RoutingContext call) {
        lessons().meeting = call.body()
                .asJsonObject()
                .copy()
                .put("version", 1)
                .put("attendeeIds", Evening.ids(Evening.ADA, Evening.GRACE));
        StandIn.made(call, lessons().meeting);
    }

    private void complete(RoutingContext call) {
        var item = standIn.evening().find(lessons().actions, call.pathParam("id"));
        call.json(item.put("completedAt", standIn.evening().ago(0).toString())
                .put("evidence", call.body().asJsonObject().getString("evidence")));
    }

    private void actions(RoutingContext call) {
        var query = call.queryParams();
        StandIn.list(
                call,
                lessons().actions.stream()
                        .filter(one -> query.get("ownerId") == null
                                || query.get("ownerId").equals(one.getString("ownerId")))
                        .filter(one -> !"true".equals(query.get("overdue")) || one.getBoolean("overdue", false))
                        .toList());
    }
}
