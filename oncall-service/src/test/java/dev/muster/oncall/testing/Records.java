package dev.muster.oncall.testing;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.time.Ids;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Teams, services and policies, made as an admin makes them. */
public final class Records {

    private static final String ADMINS = "00000000-0000-7000-8000-000000000001";

    private Records() {}

    public static UUID team(List<UUID> managerIds, List<UUID> memberIds, boolean membersEdit) {
        return id(As.admin().body(teamBody(managerIds, memberIds, membersEdit)).post("/v1/teams"));
    }

    public static Map<String, Object> teamBody(List<UUID> managerIds, List<UUID> memberIds, boolean membersEdit) {
        return Map.of(
                "name",
                "Team " + Ids.next(),
                "managerIds",
                managerIds,
                "memberIds",
                memberIds,
                "membersEdit",
                membersEdit);
    }

    /** @param teamId null for a service of no team */
    public static UUID service(UUID teamId) {
        return id(As.admin().body(serviceBody(teamId)).post("/v1/services"));
    }

    public static Map<String, Object> serviceBody(UUID teamId) {
        var body = new HashMap<String, Object>();
        body.put("name", "Service " + Ids.next());
        body.put("tier", 2);
        body.put("teamId", teamId);
        return body;
    }

    public static UUID serviceWithPolicy(UUID policyId) {
        var body = new HashMap<>(serviceBody(null));
        body.put("escalationPolicyId", policyId);
        return created("/v1/services", body);
    }

    /** A responder of that name. */
    public static UUID person(String name) {
        return created(
                "/v1/people",
                Map.of("name", name, "email", Ids.next() + "@example.org", "role", "responder", "invite", false));
    }

    public static UUID created(String path, Object body) {
        return id(As.admin().body(body).post(path));
    }

    /** An escalation policy that reaches all admins. */
    public static UUID policy() {
        var level = Map.of("targets", List.of(Map.of("type", "team", "id", ADMINS)), "timeout", "PT5M");
        return id(As.admin()
                .body(Map.of("name", "Policy " + Ids.next(), "levels", List.of(level)))
                .post("/v1/escalation-policies"));
    }

    public static UUID id(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }
}
