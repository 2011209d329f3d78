package dev.muster.oncall;

import static io.restassured.RestAssured.given;

import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People, teams and services made through the API, and requests in their names. */
public final class Organisation {

    private Organisation() {}

    public static UUID person(String name) {
        return created(
                "/v1/people", Map.of("name", name, "email", UUID.randomUUID() + "@example.org", "role", "responder"));
    }

    public static UUID team(List<UUID> managers, List<UUID> members, boolean membersEdit) {
        return created(
                "/v1/teams",
                Map.of(
                        "name",
                        "Team " + UUID.randomUUID(),
                        "managerIds",
                        managers,
                        "memberIds",
                        members,
                        "membersEdit",
                        membersEdit));
    }

    /** @param policyId null for none */
    public static UUID service(UUID policyId) {
        var body = new HashMap<String, Object>();
        body.put("name", "Service " + UUID.randomUUID());
        body.put("escalationPolicyId", policyId);
        return created("/v1/services", body);
    }

    public static UUID created(String path, Object body) {
        return UUID.fromString(
                asAdmin().body(body).post(path).then().statusCode(201).extract().path("id"));
    }

    public static RequestSpecification asAdmin() {
        return as(Tokens.admin());
    }

    public static RequestSpecification asResponder(UUID personId) {
        return as(Tokens.person(personId, Role.RESPONDER));
    }

    public static RequestSpecification asStakeholder() {
        return as(Tokens.stakeholder());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
