package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is learned from earlier incidents: a postmortem in the making, its actions, and what came of them. */
public final class Lessons {
    public static final UUID LOGIN_SLOW = Evening.id("94", 7);
    public static final UUID FINDING = Evening.id("f1", 1);

    public final List<JsonObject> actions = new ArrayList<>();
    public final List<JsonObject> postmortems = new ArrayList<>();
    public final JsonObject aspects = new JsonObject();
    public final List<JsonObject> findings = new ArrayList<>();
    public final List<JsonObject> improvements = new ArrayList<>();
    public final List<JsonObject> ofRules = new ArrayList<>();
    public final List<JsonObject> ofSchedules = new ArrayList<>();
    public final List<JsonObject> ofPlans = new ArrayList<>();
    public JsonObject meeting;
    private final Evening evening;

    Lessons(Evening evening) {
        this.evening = evening;
        postmortems.add(postmortem(LOGIN_SLOW, 7, "Login page slow", "SEV2", "draft", 3));
        postmortems.add(postmortem(Evening.id("94", 6), 6, "Invoices not sent for a day", "SEV3", "published", -30));
        received();
        aspect("speed", "good", "Rolled back four minutes after the decision.", "Time to acknowledge", "1 min 42 s");
        aspect("people", null, null, "People who responded", "3");
        aspect("alerts", null, null, "Alerts", "2");
        aspect("instrumentation", "poor", "No figure for the cache.", "Time to detect", "3 min");
        aspect("communication", "fair", null, "Updates in time", "2 of 3");
        findings.add(new JsonObject()
                .put("id", FINDING.toString())
                .put("postmortemId", LOGIN_SLOW.toString())
                .put("aspect", "instrumentation")
                .put("text", "Nobody saw that the cache was cold."));
        improvements.add(new JsonObject()
                .put("id", Evening.id("13", 1).toString())
                .put("findingId", FINDING.toString())
                .put("target", "rule")
                .put("text", "Page on a cold cache, too")
                .put("state", "proposed"));
        actions.add(action(7, "Alert on the size of the connection pool", Evening.ADA, -3)
                .put("overdue", true));
        actions.add(action(8, "Rehearse the failover to Frankfurt", Evening.GRACE, 12));
        actions.add(action(6, "Raise the pool to 200", Evening.LINUS, -20)
                .put("status", "done")
                .put("completedAt", evening.ago(90_000).toString())
                .put("evidence", "https://git.example.org/pull/812"));
    }

    private void received() {
        var rule = new JsonObject().put("version", 3).put("name", "EU checkout").put("urgency", "low");
        ofRules.add(received(1, "rule", "Page on a cold cache, too", rule, "urgency", "high")
                .put("ref", RuleRoutes.RULE.toString())
                .put("mayDecide", true));
        var schedule = new JsonObject()
                .put("version", 3)
                .put("name", "Payments primary")
                .put("timeZone", "UTC");
        ofSchedules.add(received(2, "schedule", "Hand over on the wall clock", schedule, "timeZone", "Europe/Berlin")
                .put("ref", Evening.PRIMARY.toString())
                .put("restricted", true)
                .put("mayDecide", true));
        var plan = new JsonObject().put("version", 3).put("takeOverAfter", "PT10M");
        ofPlans.add(received(3, "plan", "Let the deputy take over sooner", plan, "takeOverAfter", "PT5M")
                .put("mayDecide", false));
    }

    /** Proposed for the version before the one that stands now. */
    private JsonObject received(int number, String target, String text, JsonObject now, String field, String wanted) {
        return new JsonObject()
                .put("id", Evening.id("13", number).toString())
                .put("target", target)
                .put("state", "proposed")
                .put("text", text)
                .put("baseVersion", 2)
                .put("change", new JsonObject().put(field, wanted))
                .put(
                        "origins",
                        new JsonArray()
                                .add(origin("postmortem", LOGIN_SLOW, "PM-7"))
                                .add(origin("incident", Evening.id("1c", 40), "INC-40")))
                .put("receivedAt", evening.ago(4_000 + number).toString())
                .put("restricted", false)
                .put(
                        "preview",
                        new JsonObject()
                                .put("now", now)
                                .put("then", now.copy().put(field, wanted))
                                .put("movedOn", true));
    }

    private static JsonObject origin(String type, UUID id, String number) {
        return new JsonObject().put("type", type).put("id", id.toString()).put("number", number);
    }

    private JsonObject postmortem(UUID id, int number, String title, String severity, String status, int days) {
        var sections = new JsonObject()
                .put(
                        "summary",
                        section(
                                "Logging in took up to 40 s for everyone, for one hour and ten minutes.",
                                3,
                                Evening.ADA))
                .put(
                        "impact",
                        section("About 12 000 people could not log in; support had 310 tickets.", 2, Evening.LIN))
                .put(
                        "contributingFactors",
                        section("A cache was emptied by a deploy.\n\nNobody had measured a cold start.", 1, null))
                .put("rootCause", section("", 1, null))
                .put("wentWell", section("The rollback took four minutes.", 2, Evening.GRACE))
                .put("wentBadly", section("", 1, null));
        return new JsonObject()
                .put("id", id.toString())
                .put("number", "PM-" + number)
                .put(
                        "incident",
                        new JsonObject()
                                .put("id", Evening.id("1c", 40).toString())
                                .put("number", "INC-40")
                                .put("title", title)
                                .put("severity", severity))
                .put("status", status)
                .put("version", 5)
                .put("ownerId", Evening.ADA.toString())
                .put("dueOn", day(days))
                .put("factsAt", evening.ago(80_000).toString())
                .put("sections", sections)
                .put(
                        "chronology",
                        new JsonArray()
                                .add(happened(90_000, "alert", "ALR-1071 Login p99 above 10 s"))
                                .add(happened(89_700, "activity", "Declared SEV2 by Grace Hall"))
                                .add(happened(89_000, "decision", "Ada Brandt approved Roll back to 4.1"))
                                .add(happened(86_000, "activity", "Resolved")))
                .put(
                        "figures",
                        new JsonObject()
                                .put("detect", interval("impact started", "detected", "PT3M10S"))
                                .put("page", interval("event accepted", "first notification", "PT0.4S"))
                                .put(
                                        "acknowledge",
                                        interval("first page started", "acknowledged by a person", "PT1M42S"))
                                .put("assemble", interval("declared", "assembled", null))
                                .put("mitigate", interval("impact started", "mitigated", "PT52M"))
                                .put("resolve", interval("impact started", "resolved", "PT1H10M")))
                .put("missing", new JsonArray().add("response review: people").add("response review: alerts"));
    }

    private static JsonObject section(String text, int version, UUID by) {
        return new JsonObject()
                .put("text", text)
                .put("version", version)
                .put("editedBy", by == null ? null : by.toString());
    }

    private JsonObject happened(long secondsAgo, String kind, String text) {
        return new JsonObject()
                .put("at", evening.ago(secondsAgo).toString())
                .put("kind", kind)
                .put("text", text);
    }

    private static JsonObject interval(String from, String to, String duration) {
        return new JsonObject().put("from", from).put("to", to).put("duration", duration);
    }

    private void aspect(String name, String verdict, String note, String fact, String value) {
        var facts = new JsonArray().add(new JsonObject().put("name", fact).put("value", value));
        aspects.put(
                name,
                new JsonObject()
                        .put("verdict", verdict)
                        .put("note", note)
                        .put("facts", facts)
                        .put("version", 1));
    }

    private String day(int days) {
        return LocalDate.ofInstant(evening.now, ZoneOffset.UTC).plusDays(days).toString();
    }

    private JsonObject action(int number, String title, UUID owner, int days) {
        return new JsonObject()
                .put("id", Evening.id("ac", number).toString())
                .put("number", "ACT-" + number)
                .put("title", title)
                .put("kind", "prevent")
                .put("ownerId", owner.toString())
                .put(
                        "dueOn",
                        LocalDate.ofInstant(evening.now, ZoneOffset.UTC)
                                .plusDays(days)
                                .toString())
                .put("priority", "high")
                .put("status", "open");
    }
}
