package dev.muster.system.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.system.Api;
import dev.muster.system.RunningSuite;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** One real thing of each kind, all of one team, and one person of each kind to call about them. */
final class World {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> OF_A_TEAM =
            Set.of("schedules", "escalation-policies", "services", "playbooks", "rules");
    private static final String LATER = "2030-01-01T12:00:00Z";
    private static final String PASSWORD = "correct horse battery";

    private final RunningSuite suite;
    private final Api admin;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<Cast, Api> cast = new EnumMap<>(Cast.class);
    private final RealIds ids = new RealIds();
    private String commanderId;
    private String key;

    private World(RunningSuite suite) {
        this.suite = suite;
        this.admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
    }

    static World make(RunningSuite suite) {
        var world = new World(suite);
        world.people();
        world.team();
        world.alert();
        world.incident();
        world.lessons();
        return world;
    }

    Api as(Cast caller) {
        return cast.get(caller);
    }

    String fill(String path) {
        return ids.fill(path);
    }

    /** What the caller sends: the contract's example about the things of this world, valid where the example is not. */
    JsonNode body(Operation operation, Cast caller) {
        var body = operation.body() == null ? null : ids.fill(operation.body());
        if (body instanceof ObjectNode object) {
            complete(operation, caller, object);
        }
        return body;
    }

    private void complete(Operation operation, Cast caller, ObjectNode body) {
        String noun = operation.path().split("/")[2];
        if (body.path("name").isTextual()) {
            body.put("name", body.get("name").textValue() + " " + mark);
        }
        if (OF_A_TEAM.contains(noun) && operation.path().matches("/v1/[a-z-]+(/\\{id})?")) {
            body.put("teamId", ids.get("teams"));
        }
        switch (operation.name()) {
            case "POST /v1/integrations", "PUT /v1/integrations/{id}" -> body.put("serviceId", ids.get("services"));
            case "POST /v1/incidents/{id}/timeline" -> body.put("kind", "comment");
            case "POST /v1/incidents/{id}/asks" -> body.put("by", LATER);
            case "POST /v1/subscriptions" -> body.putObject("subscriber").put("personId", personId(caller));
            case "POST /v1/rules", "PUT /v1/rules/{id}" ->
                body.putObject("actions").put("urgency", "low");
            case "PUT /v1/teams/{id}" -> {
                body.put("membersEdit", true);
                body.putArray("managerIds").add(ids.get("manager"));
                body.putArray("memberIds").add(ids.get("member"));
            }
            case "PUT /v1/action-items/{id}" ->
                body.put("kind", "prevent").put("ownerId", ids.get("people")).put("dueOn", "2030-01-01");
            case "PUT /v1/rules/order" -> {
                var order = body.putArray("ids");
                var rules = admin.items("/v1/rules");
                Collections.reverse(rules);
                rules.forEach(rule -> order.add(rule.get("id")));
            }
            default -> {}
        }
    }

    private String personId(Cast caller) {
        return ids.getOrDefault(caller.name().toLowerCase(Locale.ROOT), ids.get("people"));
    }

    private void people() {
        cast.put(Cast.NOBODY, Api.anonymous(suite));
        cast.put(Cast.ADMIN, admin);
        person(Cast.STAKEHOLDER, "stakeholder");
        person(Cast.OUTSIDER, "responder");
        person(Cast.MEMBER, "responder");
        person(Cast.MANAGER, "responder");
        commanderId = newPerson("commander", "responder");
        ids.keep("people", newPerson("spare", "responder"));
    }

    private void person(Cast caller, String role) {
        String name = caller.name().toLowerCase(Locale.ROOT);
        ids.keep(name, newPerson(name, role));
        cast.put(caller, Api.signedIn(suite, email(name), PASSWORD));
    }

    private String newPerson(String name, String role) {
        return created("/v1/people", """
                {"name":"%s %s","email":"%s","role":"%s","password":"%s"}""".formatted(name, mark, email(name), role, PASSWORD));
    }

    private String email(String name) {
        return name + "." + mark + "@example.org";
    }

    private void team() {
        ids.keep("teams", created("/v1/teams", """
                {"name":"Team %s","managerIds":["%s"],"memberIds":["%s","%s"],"membersEdit":true}""".formatted(
                        mark, ids.get("manager"), ids.get("manager"), ids.get("member"))));
        ids.keep("schedules", created("/v1/schedules", """
                {"name":"Rota %s","timeZone":"Europe/Berlin","teamId":"%s","layers":[{"name":"Weekly","rotation":{"unit":"week",
                 "every":1,"handoffTime":"09:00","startsOn":"2026-01-05","participants":["%s"]}}]}""".formatted(mark, ids.get("teams"), ids.get("member"))));
        ids.keep("escalation-policies", created("/v1/escalation-policies", """
                {"name":"Policy %s","teamId":"%s","levels":[{"targets":[{"type":"person","id":"%s"}],"timeout":"PT10M"}]}""".formatted(
                        mark, ids.get("teams"), commanderId)));
        ids.keep("services", created("/v1/services", """
                {"name":"Service %s","teamId":"%s","escalationPolicyId":"%s"}""".formatted(
                        mark, ids.get("teams"), ids.get("escalation-policies"))));
        ids.keep("overrides", created("/v1/schedules/" + ids.get("schedules") + "/overrides", """
                {"from":"2030-01-07T10:00:00Z","to":"2030-01-07T12:00:00Z","personId":"%s","reason":"a test"}""".formatted(
                        ids.get("manager"))));
        eventually(() -> ids.keep("integrations", integration()));
        // of no team: whoever is no admin may not move it
        ids.keep("rules", created("/v1/rules", """
                {"name":"Everybody's rule %s","enabled":false,"condition":"event.summary == '%s'",
                 "actions":{"urgency":"low"},"reason":"a test"}""".formatted(mark, mark)));
        ids.keep("rules", created("/v1/rules", """
                {"name":"Rule %s","teamId":"%s","enabled":false,"condition":"event.summary == '%s'",
                 "actions":{"urgency":"low"},"reason":"a test"}""".formatted(mark, ids.get("teams"), mark)));
        ids.keep("playbooks", created("/v1/playbooks", """
                {"name":"Playbook %s","teamId":"%s","body":"Look","match":{"serviceIds":["%s"]},
                 "steps":[{"title":"One"}]}""".formatted(mark, ids.get("teams"), ids.get("services"))));
    }

    private String integration() {
        var made = admin.create("/v1/integrations", """
                {"name":"Sender %s","kind":"events","serviceId":"%s"}""".formatted(mark, ids.get("services")));
        key = made.get("key").textValue();
        return made.get("id").textValue();
    }

    private void alert() {
        var accepted = Api.withKey(suite, key).post("/v1/events", """
                        {"action":"trigger","dedupKey":"%s","summary":"Alert %s","severity":"critical","source":"a test"}""".formatted(mark, mark), 202);
        ids.keep("alerts", accepted.at("/items/0/alertId").textValue());
        eventually(() -> ids.keep(
                "pages",
                admin.get("/v1/alerts/" + ids.get("alerts") + "/fate")
                        .get("pageId")
                        .textValue()));
    }

    /** Commanded by somebody who is not of the cast. */
    private void incident() {
        var commander = Api.signedIn(suite, email("commander"), PASSWORD);
        String incident = commander
                .create("/v1/incidents", """
                {"title":"Incident %s","severity":"SEV2","serviceIds":["%s"]}""".formatted(mark, ids.get("services")))
                .get("id")
                .textValue();
        ids.keep("incidents", incident);
        String path = "/v1/incidents/" + incident;
        commander.accept(path + "/command", "{}");
        ids.keep(
                "proposals",
                commander.create(path + "/proposals", """
                {"action":"Restart","expectedEffect":"Works","gain":3,"risk":2,"reversible":true}""").get("id").textValue());
        ids.keep(
                "playbook-runs",
                commander.get(path + "/playbook-runs").at("/items/0/id").asText());
        ids.keep(
                "timeline",
                commander
                        .create(path + "/timeline", "{\"kind\":\"comment\",\"body\":\"Hello\"}")
                        .get("id")
                        .textValue());
        ids.keep(
                "handovers",
                commander
                        .post(path + "/roles/commander/handover", "{\"toPersonId\":\"" + ids.get("people") + "\"}", 200)
                        .at("/handovers/0/id")
                        .textValue());
        commander.accept(path + "/proposals/" + ids.get("proposals") + "/decision", """
                {"decision":"approve","rationale":"a test"}""");
        ids.keep("milestones", "detected");
        ids.keep("roles", "scribe");
        ids.keep("steps", "1");
    }

    /** Of an incident of its own, which is over. */
    private void lessons() {
        var commander = Api.signedIn(suite, email("commander"), PASSWORD);
        String incident = commander
                .create("/v1/incidents", """
                {"title":"Past incident %s","severity":"SEV1","serviceIds":["%s"]}""".formatted(mark, ids.get("services")))
                .get("id")
                .textValue();
        commander.accept("/v1/incidents/" + incident + "/command", "{}");
        commander.accept("/v1/incidents/" + incident + "/status", "{\"status\":\"resolved\"}");
        eventually(() -> ids.keep(
                "postmortems",
                admin.items("/v1/postmortems?incidentId=" + incident)
                        .get(0)
                        .get("id")
                        .textValue()));
        ids.keep("action-items", created("/v1/action-items", """
                {"postmortemId":"%s","title":"Do it","kind":"prevent","ownerId":"%s","dueOn":"2030-01-01","priority":"high"}""".formatted(ids.get("postmortems"), ids.get("people"))));
        ids.keep("findings", created("/v1/findings", """
                {"postmortemId":"%s","aspect":"alerts","text":"Too late"}""".formatted(ids.get("postmortems"))));
        improvement("rule", "rules", "{\"actions\":{\"urgency\":\"high\"}}", "received-improvements");
        improvement("schedule", "schedules", "{\"timeZone\":\"Europe/Lisbon\"}", "oncall-improvements");
        improvement("playbook", "playbooks", "{\"body\":\"Look twice\"}", "incident-improvements");
        ids.keep("sections", "summary");
        ids.keep("response-review", "speed");
        ids.keep("trends", "incidents");
    }

    /** Proposed, and arrived where it is decided. */
    private void improvement(String target, String things, String change, String received) {
        String id = created("/v1/improvements", """
                {"findingId":"%s","target":"%s","ref":"%s","text":"Better","change":%s}""".formatted(ids.get("findings"), target, ids.get(things), change));
        ids.keep("improvements", id);
        eventually(() -> ids.keep(
                received, admin.get("/v1/" + received + "/" + id).get("id").textValue()));
    }

    private static void eventually(ThrowingRunnable holds) {
        Awaitility.await().ignoreExceptions().atMost(PATIENCE).untilAsserted(holds);
    }

    private String created(String path, String body) {
        return admin.create(path, body).get("id").textValue();
    }
}
