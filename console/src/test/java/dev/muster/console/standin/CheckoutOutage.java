package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The incident of the evening: checkout fails, Ada commands, Grace has proposed two remedies, Linus a third before. */
public final class CheckoutOutage {
    public static final UUID CHECKOUT_FAILS = Evening.id("1c", 42);
    public static final UUID ROLLING_RESTART = Evening.id("99", 2);
    public static final UUID RUN = Evening.id("fb", 1);

    public final List<JsonObject> incidents = new ArrayList<>();
    public final List<JsonObject> timeline = new ArrayList<>();
    public final List<JsonObject> proposals = new ArrayList<>();
    public final List<JsonObject> diagnoses = new ArrayList<>();
    public final List<JsonObject> updates = new ArrayList<>();
    public final List<JsonObject> runs = new ArrayList<>();
    public final List<JsonObject> asks = new ArrayList<>();
    private final Evening evening;

    CheckoutOutage(Evening evening) {
        this.evening = evening;
        incidents.add(incident(42, "Checkout fails for EU cards", "SEV1", "investigating", 1_390)
                .put("description", "About a third of card payments from the EU fail with a timeout at the gateway.")
                .put(
                        "roles",
                        new JsonArray().add(holds("commander", Evening.ADA)).add(holds("communications", Evening.LIN)))
                .put(
                        "participants",
                        new JsonArray().add(joined("expert", Evening.GRACE)).add(joined("responder", Evening.LINUS)))
                .put("alertIds", Evening.ids(Evening.FAILING_CHECKOUT, Evening.id("a1", 2)))
                .put("updateDueAt", at(-370)));
        incidents.add(incident(41, "Invoices are sent twice", "SEV3", "monitoring", 9_000)
                .put("roles", new JsonArray().add(holds("commander", Evening.MEI)))
                .put("serviceIds", Evening.ids(Evening.id("5e", 3))));
        incidents.add(incident(43, "Something odd with the ledger export", null, "triage", 200)
                .put("commanderVacant", true)
                .put("serviceIds", Evening.ids(Evening.id("5e", 2))));
        incidents.add(incident(40, "Login page slow", "SEV2", "resolved", 90_000));
        happen();
        remedies();
        questions();
        updates.add(new JsonObject()
                .put("id", Evening.id("09", 1).toString())
                .put("issue", "EU card payments fail at checkout since 02:51; other payments work.")
                .put("services", "Checkout")
                .put("degradedSince", at(1_390))
                .put("severity", "SEV1")
                .put("progress", "Cause being diagnosed: the connection pool of the ledger is exhausted.")
                .put("remediation", "One pod was restarted, without effect.")
                .put("coordination", "Ada Brandt commands, Lin Moreau communicates.")
                .put("sentAt", at(900))
                .put("sentBy", Evening.LIN.toString())
                .put("clear", 12)
                .put("unclear", 1));
        runs.add(Evening.named(RUN, "Checkout latency")
                .put("version", 3)
                .put(
                        "steps",
                        new JsonArray()
                                .add(step("Look at the dashboard", true))
                                .add(step("Check the last deploy", true))
                                .add(step("Compare regions", false))
                                .add(step("Roll back if deployed within 30 min", false)
                                        .put("role", "expert"))));
    }

    private JsonObject incident(int number, String title, String severity, String status, long secondsAgo) {
        var milestones = new JsonObject()
                .put("impactStarted", at(secondsAgo))
                .put("detected", at(secondsAgo - 60))
                .put("declared", at(secondsAgo - 150));
        if (!"triage".equals(status)) {
            milestones.put("acknowledged", at(secondsAgo - 120)).put("assembled", at(secondsAgo - 180));
        }
        return new JsonObject()
                .put("id", Evening.id("1c", number).toString())
                .put("number", "INC-" + number)
                .put("title", title)
                .put("severity", severity)
                .put("kind", "outage")
                .put("status", status)
                .put("phase", "detection and analysis")
                .put("milestones", milestones)
                .put("roles", new JsonArray())
                .put("participants", new JsonArray())
                .put(
                        "allowed",
                        new JsonArray()
                                .add("triage".equals(status) ? "declined" : "fixing")
                                .add("resolved"))
                .put("serviceIds", Evening.ids(Evening.CHECKOUT))
                .put("alertIds", new JsonArray())
                .put("declaredAt", at(secondsAgo - 150))
                .put("version", 4);
    }

    private void happen() {
        said(1_240, "activity", "incident.declared", "Declared SEV1 by rule EU checkout v3 from ALR-1093", null);
        said(
                1_230,
                "activity",
                "incident.announced",
                "Announced to Engineering, Support, Management (43 people)",
                null);
        said(1_200, "activity", "command.taken", "Ada Brandt took command", Evening.ADA);
        said(700, "decision", "proposal.done", "Cycle 1 closed: Restart one pod — no effect", Evening.ADA);
        said(420, "page", "page.notified", "Linus Tan paged by e-mail — handed over", null);
        said(
                300,
                "workNote",
                "note",
                "Connection pool exhausted on all pods; 200 waiting. Graph attached.",
                Evening.GRACE);
        said(190, "alert", "alert.joined", "ALR-1094 Latency p99 of checkout above 2 s joined", null);
        said(120, "decision", "proposal.made", "Grace Hall proposed Rolling restart of checkout pods", Evening.GRACE);
        said(60, "comment", "comment", "Support sees 40 tickets so far.", Evening.LIN);
    }

    private void remedies() {
        proposals.add(proposal(2, "Rolling restart of checkout pods", 4, 2, true, "proposed", 2, Evening.GRACE)
                .put("rank", 1)
                .put("duration", "PT10M")
                .put("rollback", "Stop the roll-out"));
        proposals.add(proposal(3, "Restart all 100 at once", 4, 5, false, "proposed", 2, Evening.LINUS)
                .put("rank", 2));
        proposals.add(proposal(1, "Restart one pod", 2, 1, true, "done", 1, Evening.LINUS)
                .put("rank", 3)
                .put("assigneeId", Evening.LINUS.toString())
                .put("startedAt", at(900))
                .put(
                        "decision",
                        new JsonObject()
                                .put("by", Evening.ADA.toString())
                                .put("at", at(1_000))
                                .put("decision", "approve")
                                .put("rationale", "Cheap to try"))
                .put(
                        "result",
                        new JsonObject()
                                .put("outcome", "no")
                                .put("note", "Pool full again after 40 s")
                                .put("at", at(700))));
        diagnoses.add(new JsonObject()
                .put("id", Evening.id("d1", 1).toString())
                .put("symptoms", "Timeouts at the gateway")
                .put("cause", "Connection pool of ledger-db exhausted")
                .put("confidence", "high")
                .put("evidence", "50 of 50 in use since 02:51")
                .put("diagnosedBy", Evening.GRACE.toString())
                .put("diagnosedAt", at(280)));
    }

    private void questions() {
        asks.add(ask(1, "service", Evening.id("5e", 2), "diagnosis", 240));
        asks.add(ask(2, "person", Evening.GRACE, "objection", -400));
        asks.add(ask(3, "person", Evening.LIN, "status", 600)
                .put("answer", "Support answers with the **standard text** until 04:00.")
                .put("answeredBy", Evening.LIN.toString())
                .put("answeredAt", at(500)));
    }

    /** @param wantedAgo seconds since an answer was due; negative while there is time */
    public JsonObject ask(int number, String kind, UUID whom, String question, long wantedAgo) {
        return new JsonObject()
                .put("id", Evening.id("a5", number).toString())
                .put("to", new JsonObject().put(kind + "Id", whom.toString()))
                .put("for", question)
                .put("by", at(wantedAgo))
                .put("askedBy", Evening.ADA.toString())
                .put("askedAt", at(700))
                .put("overdue", wantedAgo > 0);
    }

    private JsonObject proposal(
            int number, String action, int gain, int risk, boolean back, String state, int cycle, UUID by) {
        return new JsonObject()
                .put("id", Evening.id("99", number).toString())
                .put("action", action)
                .put("expectedEffect", "Payments pass again within ten minutes")
                .put("gain", gain)
                .put("risk", risk)
                .put("reversible", back)
                .put("state", state)
                .put("cycle", cycle)
                .put("proposedBy", by.toString())
                .put("proposedAt", at(200 - number));
    }

    private JsonObject step(String title, boolean done) {
        var step = new JsonObject().put("title", title).put("done", done);
        return done ? step.put("doneBy", Evening.GRACE.toString()).put("doneAt", at(500)) : step;
    }

    private void said(long secondsAgo, String kind, String type, String text, UUID person) {
        var actor = person == null
                ? new JsonObject().put("type", "system").put("id", "incidents")
                : new JsonObject().put("type", "person").put("id", person.toString());
        timeline.add(new JsonObject()
                .put("id", Evening.id("71", timeline.size() + 1).toString())
                .put("at", at(secondsAgo))
                .put("kind", kind)
                .put("type", type)
                .put("actor", actor)
                .put("text", text)
                .put("pinned", false));
    }

    public JsonObject holds(String role, UUID person) {
        return new JsonObject()
                .put("role", role)
                .put("personId", person.toString())
                .put("since", at(1_000));
    }

    private JsonObject joined(String role, UUID person) {
        return new JsonObject()
                .put("role", role)
                .put("personId", person.toString())
                .put("joinedAt", at(800));
    }

    private String at(long secondsAgo) {
        return evening.ago(secondsAgo).toString();
    }
}
