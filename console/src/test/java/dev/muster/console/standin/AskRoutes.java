package dev.muster.console.standin;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What the commander asked, and its answers. */
final class AskRoutes {
    private static final String ASKS = "/v1/incidents/:id/asks";

    private final StandIn standIn;

    AskRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get(ASKS).handler(call -> StandIn.list(call, standIn.evening().outage.asks));
        router.post(ASKS).handler(call -> StandIn.made(call, new JsonObject()));
        router.post(ASKS + "/:ask/answer").handler(this::answer);
    }

    private void answer(RoutingContext call) {
        var ask = standIn.evening().find(standIn.evening().outage.asks, call.pathParam("ask"));
        call.json(ask.put("answer", call.body().asJsonObject().getString("answer"))
                .put("answeredBy", Evening.ADA.toString())
                .put("answeredAt", standIn.evening().ago(0).toString()));
    }
}
