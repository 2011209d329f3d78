package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Changing and removing records of the directory; each has a version that a change must name. */
final class EditRoutes {
    private final StandIn standIn;

    EditRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        for (var kind : List.of("people", "teams", "services", "schedules", "escalation-policies", "integrations")) {
            router.get("/v1/" + kind + "/:id").handler(call -> read(call, kind));
            router.put("/v1/" + kind + "/:id").handler(call -> write(call, kind));
            router.delete("/v1/" + kind + "/:id").handler(call -> remove(call, kind));
            router.get("/v1/" + kind + "/:id/usage").handler(call -> StandIn.list(call, uses(kind)));
        }
    }

    private List<JsonObject> things(String kind) {
        var evening = standIn.evening();
        return switch (kind) {
            case "people" -> evening.people;
            case "teams" -> evening.teams;
            case "services" -> evening.services;
            case "schedules" -> evening.schedules;
            case "integrations" -> evening.integrations;
            default -> evening.policies;
        };
    }

    private static String etag(JsonObject thing) {
        return "\"" + thing.getInteger("version", 1) + "\"";
    }

    private void read(RoutingContext call, String kind) {
        var thing = standIn.evening().find(things(kind), call.pathParam("id"));
        call.response().putHeader("ETag", etag(thing));
        call.json(thing);
    }

    private void write(RoutingContext call, String kind) {
        var thing = standIn.evening().find(things(kind), call.pathParam("id"));
        var given = call.body().asJsonObject();
        if (!etag(thing).equals(call.request().getHeader("If-Match"))) {
            StandIn.refuse(call, 412, "precondition-failed", "This was changed since you read it.", new JsonArray());
        } else if (given.getString("name") == null) {
            StandIn.refuse(
                    call, 422, "invalid", "One field needs a change.", StandIn.fault("/name", "Give it a name."));
        } else {
            thing.mergeIn(given).put("version", thing.getInteger("version", 1) + 1);
            call.json(thing);
        }
    }

    private void remove(RoutingContext call, String kind) {
        if ("teams".equals(kind)) {
            StandIn.refuse(call, 409, "in-use", "The service Checkout still needs it.", new JsonArray());
            return;
        }
        var thing = standIn.evening().find(things(kind), call.pathParam("id"));
        things(kind).remove(thing);
        StandIn.done(call);
    }

    private static List<JsonObject> uses(String kind) {
        return "teams".equals(kind)
                ? List.of(Evening.named(Evening.CHECKOUT, "Checkout").put("type", "service"))
                : List.of();
    }
}
