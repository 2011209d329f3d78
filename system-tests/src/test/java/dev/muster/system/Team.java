package dev.muster.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** One team with a service, a primary on a schedule and a second level, made through the public API under fresh names. */
record Team(Api admin, String id, String name, String primary, String second, String serviceId, String key) {
    /** Of both people. */
    static final String PASSWORD = "correct horse battery";

    /** The primary is paged first; without an answer within {@code timeout} (ISO 8601) the second is. */
    static Team make(RunningSuite suite, Api admin, String timeout, String integrationKind) {
        String name = "t" + UUID.randomUUID().toString().substring(0, 8);
        String primary = "ada." + name + "@example.org";
        String second = "grace." + name + "@example.org";
        String ada = person(admin, "Ada " + name, primary);
        String grace = person(admin, "Grace " + name, second);
        String team = id(admin.create("/v1/teams", """
                {"name":"%s","managerIds":["%s"],"memberIds":["%s","%s"]}""".formatted(name, ada, ada, grace)));
        String schedule = id(admin.create("/v1/schedules", """
                {"name":"%s primary","timeZone":"Europe/Berlin","teamId":"%s","layers":[{"name":"Weekly",
                 "rotation":{"unit":"week","every":1,"handoffTime":"09:00","startsOn":"2026-01-05","participants":["%s"]}}]}""".formatted(name, team, ada)));
        String policy =
                id(admin.create("/v1/escalation-policies", """
                {"name":"%s","teamId":"%s","repeat":0,"levels":[
                 {"targets":[{"type":"schedule","id":"%s"}],"timeout":"%s"},
                 {"targets":[{"type":"person","id":"%s"}],"timeout":"PT10M"}]}""".formatted(name, team, schedule, timeout, grace)));
        String service = id(admin.create("/v1/services", """
                {"name":"%s","tier":1,"teamId":"%s","escalationPolicyId":"%s"}""".formatted(name, team, policy)));
        String integration = """
                {"name":"%s","kind":"%s","serviceId":"%s"}""".formatted(name, integrationKind, service);
        var key = new AtomicReference<String>();
        await("alerts-service hears of the new service")
                .atMost(10, SECONDS)
                .untilAsserted(() -> key.set(
                        admin.create("/v1/integrations", integration).get("key").textValue()));
        return new Team(admin, team, name, primary, second, service, key.get());
    }

    private static String person(Api admin, String name, String email) {
        return id(admin.create("/v1/people", """
                {"name":"%s","email":"%s","timeZone":"Europe/Berlin","role":"responder","password":"%s"}""".formatted(name, email, PASSWORD)));
    }

    private static String id(JsonNode created) {
        return created.get("id").textValue();
    }
}
