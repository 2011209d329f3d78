package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Proposals, decisions, diagnoses and playbooks of an incident. Only the commander may decide. */
final class RemedyRoutes {
    private static final String ONE = "/v1/incidents/:id";
    private static final String PROPOSAL = ONE + "/proposals/:proposal";

    private final StandIn standIn;

    RemedyRoutes(StandIn standIn) {
        this.standIn = standIn;
    }

    void on(Router router) {
        router.get(ONE + "/proposals").handler(call -> StandIn.list(call, outage().proposals));
        router.post(ONE + "/proposals").handler(this::propose);
        router.post(PROPOSAL + "/decision").handler(this::decide);
        router.post(PROPOSAL + "/revocation").handler(call -> become(call, "proposed"));
        router.post(PROPOSAL + "/start").handler(call -> become(call, "started"));
        router.post(PROPOSAL + "/halt").handler(call -> become(call, "halted"));
        router.post(PROPOSAL + "/stopped").handler(call -> become(call, "halted"));
        router.post(PROPOSAL + "/result").handler(call -> become(call, "done"));
        router.get(ONE + "/diagnoses").handler(call -> StandIn.list(call, outage().diagnoses));
        router.post(ONE + "/diagnoses").handler(call -> StandIn.made(call, new JsonObject()));
        router.get(ONE + "/playbook-runs").handler(call -> StandIn.list(call, outage().runs));
        router.patch(ONE + "/playbook-runs/:run/steps/:n").handler(this::tick);
    }

    private CheckoutOutage outage() {
        return standIn.evening().outage;
    }

    private JsonObject proposal(RoutingContext call) {
        return standIn.evening().find(outage().proposals, call.pathParam("proposal"));
    }

    private void propose(RoutingContext call) {
        var given = call.body().asJsonObject();
        if (given.getString("action") == null) {
            StandIn.refuse(
                    call, 422, "invalid", "One field needs a change.", StandIn.fault("/action", "Say what to do."));
            return;
        }
        StandIn.made(call, new JsonObject());
    }

    private void decide(RoutingContext call) {
        var incident = standIn.evening().find(outage().incidents, call.pathParam("id"));
        if (!incident.getJsonArray("roles").encode().contains(Evening.ADA.toString())) {
            StandIn.refuse(call, 403, "not-your-decision", "Only the commander decides.", new JsonArray());
            return;
        }
        become(call, "approve".equals(call.body().asJsonObject().getString("decision")) ? "approved" : "rejected");
    }

    private void become(RoutingContext call, String state) {
        call.json(proposal(call)
                .put("state", state)
                .put("startedAt", standIn.evening().ago(5).toString()));
    }

    private void tick(RoutingContext call) {
        int number = Integer.parseInt(call.pathParam("n"));
        outage().runs
                .get(0)
                .getJsonArray("steps")
                .getJsonObject(number - 1)
                .put("done", call.body().asJsonObject().getBoolean("done"));
        call.json(new JsonObject());
    }
}
