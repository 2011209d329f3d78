package dev.muster.system.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.muster.system.Api;
import dev.muster.system.RunningSuite;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** One real thing of each kind, all of one team, and one person of each kind to call about them. */
final class World {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PASSWORD = "correct horse battery";

    private final RunningSuite suite;
    private final Api admin;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<Cast, Api> cast = new EnumMap<>(Cast.class);
    private final Map<String, String> ids = new HashMap<>();
    private String commanderId;

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

    /** The path with a real id in each place; a place is named by the segment before it. */
    String fill(String path) {
        String[] segments = path.split("/");
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                segments[i] =
                        ids.getOrDefault(segments[i - 1], UUID.randomUUID().toString());
            }
        }
        return String.join("/", segments);
    }

    /** The body with real ids wherever a property asks for one. */
    JsonNode fill(JsonNode body) {
        if (body instanceof ObjectNode object) {
            var filled = object.deepCopy();
            object.properties().forEach(field -> filled.set(field.getKey(), fill(field.getKey(), field.getValue())));
            return filled;
        }
        return body;
    }

    private JsonNode fill(String property, JsonNode value) {
        String noun = noun(property);
        if (noun != null && value.isTextual()) {
            return value.textValue().contains("-") ? TextNode.valueOf(ids.get(noun)) : value;
        }
        if (value instanceof ArrayNode array) {
            var filled = array.deepCopy().removeAll();
            array.forEach(each -> filled.add(each.isTextual() ? fill(property, each) : fill(each)));
            return filled;
        }
        return fill(value);
    }

    private static String noun(String property) {
        return switch (property) {
            case "teamId", "teamIds" -> "teams";
            case "serviceId", "serviceIds", "dependsOn" -> "services";
            case "policyId", "escalationPolicyId", "commanderPolicyId" -> "escalation-policies";
            case "personId",
                    "personIds",
                    "toPersonId",
                    "ownerId",
                    "managerIds",
                    "memberIds",
                    "participants",
                    "attendeeIds",
                    "assigneeId" -> "people";
            case "scheduleId" -> "schedules";
            case "alertIds" -> "alerts";
            case "incidentId", "into" -> "incidents";
            case "postmortemId" -> "postmortems";
            case "findingId" -> "findings";
            default -> null;
        };
    }

    private void people() {
        cast.put(Cast.NOBODY, Api.anonymous(suite));
        cast.put(Cast.ADMIN, admin);
        person(Cast.STAKEHOLDER, "stakeholder");
        person(Cast.OUTSIDER, "responder");
        person(Cast.MEMBER, "responder");
        person(Cast.MANAGER, "responder");
        commanderId = newPerson("commander", "responder");
        ids.put("people", newPerson("spare", "responder"));
    }

    private void person(Cast caller, String role) {
        String name = caller.name().toLowerCase(Locale.ROOT);
        ids.put(name, newPerson(name, role));
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
        keep("teams", created("/v1/teams", """
                {"name":"Team %s","managerIds":["%s"],"memberIds":["%s","%s"],"membersEdit":true}""".formatted(
                        mark, ids.get("manager"), ids.get("manager"), ids.get("member"))));
        keep("schedules", created("/v1/schedules", """
                {"name":"Rota %s","timeZone":"Europe/Berlin","teamId":"%s","layers":[{"name":"Weekly","rotation":{"unit":"week",
                 "every":1,"handoffTime":"09:00","startsOn":"2026-01-05","participants":["%s"]}}]}""".formatted(mark, ids.get("teams"), ids.get("member"))));
        keep("escalation-policies", created("/v1/escalation-policies", """
                {"name":"Policy %s","teamId":"%s","levels":[{"targets":[{"type":"person","id":"%s"}],"timeout":"PT10M"}]}""".formatted(
                        mark, ids.get("teams"), commanderId)));
        keep("services", created("/v1/services", """
                {"name":"Service %s","teamId":"%s","escalationPolicyId":"%s"}""".formatted(
                        mark, ids.get("teams"), ids.get("escalation-policies"))));
        keep("overrides", created("/v1/schedules/" + ids.get("schedules") + "/overrides", """
                {"from":"2030-01-07T10:00:00Z","to":"2030-01-07T12:00:00Z","personId":"%s","reason":"a test"}""".formatted(
                        ids.get("manager"))));
        Awaitility.await().ignoreExceptions().atMost(PATIENCE).untilAsserted(() -> keep("integrations", integration()));
        keep("rules", created("/v1/rules", """
                {"name":"Rule %s","teamId":"%s","enabled":false,"condition":"event.summary == '%s'",
                 "actions":{"urgency":"low"},"reason":"a test"}""".formatted(mark, ids.get("teams"), mark)));
        keep("playbooks", created("/v1/playbooks", """
                {"name":"Playbook %s","teamId":"%s","body":"Look","match":{"serviceIds":["%s"]},
                 "steps":[{"title":"One"}]}""".formatted(mark, ids.get("teams"), ids.get("services"))));
    }

    private String integration() {
        var made = admin.create("/v1/integrations", """
                {"name":"Sender %s","kind":"events","serviceId":"%s"}""".formatted(mark, ids.get("services")));
        ids.put("ingest", made.get("key").textValue());
        return made.get("id").textValue();
    }

    private void alert() {
        var accepted = Api.withKey(suite, ids.get("ingest")).post("/v1/events", """
                        {"action":"trigger","dedupKey":"%s","summary":"Alert %s","severity":"critical","source":"a test"}""".formatted(mark, mark), 202);
        keep("alerts", accepted.at("/items/0/alertId").textValue());
        Awaitility.await()
                .ignoreExceptions()
                .atMost(PATIENCE)
                .untilAsserted(() -> keep(
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
        keep("incidents", incident);
        String path = "/v1/incidents/" + incident;
        commander.accept(path + "/command", "{}");
        keep("proposals", commander.create(path + "/proposals", """
                {"action":"Restart","expectedEffect":"Works","gain":3,"risk":2,"reversible":true}""").get("id").textValue());
        keep(
                "playbook-runs",
                commander.get(path + "/playbook-runs").at("/items/0/id").asText());
        keep(
                "timeline",
                commander
                        .create(path + "/timeline", "{\"kind\":\"comment\",\"body\":\"Hello\"}")
                        .get("id")
                        .textValue());
        keep(
                "handovers",
                commander
                        .post(path + "/roles/commander/handover", "{\"toPersonId\":\"" + ids.get("people") + "\"}", 200)
                        .at("/handovers/0/id")
                        .textValue());
        keep("milestones", "detected");
        keep("roles", "scribe");
        keep("steps", "1");
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
        Awaitility.await()
                .ignoreExceptions()
                .atMost(PATIENCE)
                .untilAsserted(() -> keep(
                        "postmortems",
                        admin.items("/v1/postmortems?incidentId=" + incident)
                                .get(0)
                                .get("id")
                                .textValue()));
        keep("action-items", created("/v1/action-items", """
                {"postmortemId":"%s","title":"Do it","kind":"prevent","ownerId":"%s","dueOn":"2030-01-01","priority":"high"}""".formatted(ids.get("postmortems"), ids.get("people"))));
        keep("findings", created("/v1/findings", """
                {"postmortemId":"%s","aspect":"alerts","text":"Too late"}""".formatted(ids.get("postmortems"))));
        keep("improvements", created("/v1/improvements", """
                {"findingId":"%s","target":"rule","ref":"%s","text":"Sooner","change":{"actions":{"urgency":"high"}}}""".formatted(ids.get("findings"), ids.get("rules"))));
        Awaitility.await()
                .ignoreExceptions()
                .atMost(PATIENCE)
                .untilAsserted(() -> keep(
                        "received-improvements",
                        admin.items("/v1/received-improvements")
                                .get(0)
                                .get("id")
                                .textValue()));
        keep("sections", "summary");
        keep("response-review", "speed");
        keep("trends", "incidents");
    }

    private String created(String path, String body) {
        return admin.create(path, body).get("id").textValue();
    }

    private void keep(String noun, String id) {
        ids.put(noun, id);
    }
}
