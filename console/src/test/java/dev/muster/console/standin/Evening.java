package dev.muster.console.standin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What is going on: six people, three services, and a checkout that fails while Ada is on call. */
public final class Evening {
    public static final UUID ADA = person(1);
    public static final UUID GRACE = person(2);
    public static final UUID LINUS = person(3);
    public static final UUID MEI = person(4);
    public static final UUID RIN = person(5);
    public static final UUID LIN = person(6);
    public static final UUID CHECKOUT = id("5e", 1);
    public static final UUID PRIMARY = id("5c", 1);
    public static final UUID NIGHTS = id("5c", 2);
    public static final UUID POLICY = id("b0", 1);
    public static final UUID TEAM = id("7e", 1);
    public static final UUID PAGE = id("9a", 1);
    public static final UUID FAILING_CHECKOUT = id("a1", 1);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    public final List<JsonObject> people = new ArrayList<>();
    public final List<JsonObject> teams = new ArrayList<>();
    public final List<JsonObject> services = new ArrayList<>();
    public final List<JsonObject> policies = new ArrayList<>();
    public final List<JsonObject> schedules = new ArrayList<>();
    public final List<JsonObject> overrides = new ArrayList<>();
    public final List<JsonObject> alerts = new ArrayList<>();
    public final List<JsonObject> pages = new ArrayList<>();
    public final List<JsonObject> integrations = new ArrayList<>();
    public final List<JsonObject> contactMethods = new ArrayList<>();
    public final List<JsonObject> rules = new ArrayList<>();
    public final List<JsonObject> inbox = new ArrayList<>();
    public final List<JsonObject> subscriptions = new ArrayList<>();
    public final CheckoutOutage outage = new CheckoutOutage(this);
    public final Lessons lessons = new Lessons(this);

    Evening() {
        person(ADA, "Ada Brandt", "Europe/Berlin", "admin");
        person(GRACE, "Grace Hall", "Europe/London", "responder");
        person(LINUS, "Linus Tan", "Asia/Singapore", "responder");
        person(MEI, "Mei Sato", "Asia/Tokyo", "responder");
        person(RIN, "Rin Kim", "America/Los_Angeles", "responder");
        person(LIN, "Lin Moreau", "Europe/Paris", "stakeholder");
        teams.add(named(TEAM, "Payments")
                .put("managerIds", ids(ADA))
                .put("memberIds", ids(GRACE, LINUS, MEI, RIN))
                .put("membersEdit", true));
        teams.add(named(id("7e", 2), "Admins")
                .put("managerIds", ids())
                .put("memberIds", ids(ADA))
                .put("builtIn", true));
        service(CHECKOUT, "Checkout", 1);
        service(id("5e", 2), "Ledger", 1);
        service(id("5e", 3), "Invoices", 3);
        policies.add(Rota.policy());
        policies.add(
                named(id("b0", 2), "Catch-all").put("levels", new JsonArray()).put("repeat", 0));
        schedules.add(Rota.schedule(PRIMARY, "Payments primary", "Weekly", "Nights 22–06"));
        schedules.add(Rota.schedule(NIGHTS, "Payments backup", "Weekly"));
        alertsAndPages();
        integrations.add(settingUp(named(id("1e", 1), "Prometheus"), "{key}")
                .put("kind", "alertmanager")
                .put("lastEventAt", ago(12).toString())
                .put("createdAt", ago(864_000).toString()));
        integrations.add(settingUp(named(id("1e", 2), "Deploy scripts"), "{key}")
                .put("kind", "events")
                .put("createdAt", ago(3600).toString()));
        contactMethods.add(named(id("c0", 1), "Work mail")
                .put("kind", "email")
                .put("address", "ada@example.org")
                .put("verified", true));
        contactMethods.add(named(id("c0", 2), "Pager bot")
                .put("kind", "webhook")
                .put("address", "https://bot.example.org/page")
                .put("verified", false));
        subscriptions.add(SubscriptionRoutes.of(ADA, "SEV2"));
        inbox.add(new JsonObject()
                .put("id", id("1b", 1).toString())
                .put("at", ago(190).toString())
                .put("title", "Paged: Card payments fail for EU, 38 % errors")
                .put("pageId", PAGE.toString()));
        inbox.add(new JsonObject()
                .put("id", id("1b", 2).toString())
                .put("at", ago(30_000).toString())
                .put("readAt", ago(20_000).toString())
                .put("title", "Your shift on Payments primary began"));
    }

    JsonObject me() {
        return new JsonObject()
                .put("person", people.get(0).copy().put("locale", "en-GB"))
                .put("teams", new JsonArray().add(named(TEAM, "Payments").put("manager", true)));
    }

    JsonObject find(List<JsonObject> things, String id) {
        return things.stream()
                .filter(thing -> id.equals(thing.getString("id")) || id.equals(thing.getString("number")))
                .findFirst()
                .orElse(null);
    }

    public Instant ago(long seconds) {
        return now.minusSeconds(seconds);
    }

    public JsonObject alert(int number, String severity, String status, String summary, long secondsAgo) {
        return new JsonObject()
                .put("id", id("a1", number).toString())
                .put("number", "ALR-" + (1092 + number))
                .put("dedupKey", "checkout/" + number)
                .put("status", status)
                .put("severity", severity)
                .put("urgency", "warning".equals(severity) ? "low" : "high")
                .put("summary", summary)
                .put("source", "prod-eu-" + number)
                .put("serviceId", id("5e", number % 3 + 1).toString())
                .put(
                        "labels",
                        new JsonObject()
                                .put("region", "eu")
                                .put("team", "payments")
                                .put("env", "prod"))
                .put(
                        "links",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("href", "https://grafana.example.org/d/checkout")
                                        .put("text", "Checkout dashboard"))
                                .add(new JsonObject()
                                        .put("href", "javascript:alert(1)")
                                        .put("text", "not a link")))
                .put("count", Math.max(1, 41 - number * 6))
                .put("firstSeenAt", ago(secondsAgo + 900).toString())
                .put("lastSeenAt", ago(secondsAgo).toString())
                .put("groupId", id("90", number).toString())
                .put("integrationId", id("1e", 1).toString());
    }

    private void alertsAndPages() {
        alerts.add(alert(1, "critical", "triggered", "Card payments fail for EU, 38 % errors", 12)
                .put("serviceId", CHECKOUT.toString()));
        alerts.add(alert(2, "error", "triggered", "Latency p99 of checkout above 2 s", 95));
        alerts.add(alert(3, "error", "acknowledged", "Connection pool of ledger-db exhausted", 240)
                .put("acknowledgedAt", ago(200).toString())
                .put("acknowledgedBy", GRACE.toString()));
        alerts.add(alert(4, "warning", "triggered", "Disk of invoices-2 is 86 % full", 3_700));
        alerts.add(alert(5, "warning", "triggered", "Certificate of pay.example.org ends in 12 days", 7_000));
        alerts.add(alert(6, "info", "triggered", "Nightly export took 42 min, usually 15", 21_000));
        pages.add(page(PAGE, "Card payments fail for EU, 38 % errors", "triggered", 190)
                .put("nextEscalationAt", ago(-110).toString())
                .put("notified", ids(ADA)));
        pages.add(page(id("9a", 2), "Connection pool of ledger-db exhausted", "acknowledged", 240)
                .put("acknowledgedAt", ago(200).toString())
                .put("acknowledgedBy", GRACE.toString())
                .put("notified", ids(GRACE)));
    }

    private JsonObject page(UUID id, String title, String status, long secondsAgo) {
        return new JsonObject()
                .put("id", id.toString())
                .put("title", title)
                .put("urgency", "high")
                .put("status", status)
                .put("serviceId", CHECKOUT.toString())
                .put(
                        "subjects",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("type", "alertGroup")
                                        .put("id", id("90", 1).toString())
                                        .put("alertIds", ids(FAILING_CHECKOUT))))
                .put("policy", named(POLICY, "Payments").put("version", 5))
                .put("level", 1)
                .put("cycle", 1)
                .put("startedAt", ago(secondsAgo).toString());
    }

    private void person(UUID id, String name, String zone, String role) {
        people.add(named(id, name)
                .put("email", name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + "@example.org")
                .put("timeZone", zone)
                .put("role", role)
                .put("active", true));
    }

    private void service(UUID id, String name, int tier) {
        services.add(named(id, name)
                .put("tier", tier)
                .put("teamId", TEAM.toString())
                .put("escalationPolicyId", POLICY.toString()));
    }

    static JsonObject settingUp(JsonObject integration, String key) {
        var paste = """
                receivers:
                  - name: muster
                    webhook_configs:
                      - url: http://127.0.0.1:8080/ingest/alertmanager
                        http_config:
                          authorization:
                            credentials: %s
                """.formatted(key);
        var step = new JsonObject().put("title", "In alertmanager.yml").put("text", paste);
        return integration.put("setup", new JsonArray().add(step));
    }

    static JsonObject named(UUID id, String name) {
        return new JsonObject().put("id", id.toString()).put("name", name);
    }

    public static JsonArray ids(UUID... ids) {
        var array = new JsonArray();
        for (var id : ids) {
            array.add(id.toString());
        }
        return array;
    }

    private static UUID person(int number) {
        return id("be", number);
    }

    public static UUID id(String kind, int number) {
        return UUID.fromString("019b0000-00%s-7000-8000-%012d".formatted(kind, number));
    }

    JsonObject duty(UUID schedule, UUID person, Duration left) {
        return new JsonObject()
                .put("scheduleId", schedule.toString())
                .put("personId", person.toString())
                .put("from", ago(30_000).toString())
                .put("to", now.plus(left).toString());
    }
}
