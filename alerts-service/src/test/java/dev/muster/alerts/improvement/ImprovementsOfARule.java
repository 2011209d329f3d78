package dev.muster.alerts.improvement;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.alerts.testing.Messages;
import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A rule of a team, what is proposed about it, and how people read and decide that. */
abstract class ImprovementsOfARule {

    static final Map<String, Object> CALMER = Map.of("actions", Map.of("urgency", "low"));

    @Inject
    Store store;

    @Inject
    Records records;

    @Inject
    Messages messages;

    @Inject
    ObjectMapper json;

    final UUID improvement = UUID.randomUUID();
    final UUID finding = UUID.randomUUID();
    private final UUID incident = UUID.randomUUID();
    final UUID manager = UUID.randomUUID();
    String rule;

    @BeforeEach
    void aRuleOfATeam() {
        store.empty();
        UUID team = records.team(List.of(manager), List.of(), false);
        rule = given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body(Map.of(
                        "name",
                        "Disks",
                        "teamId",
                        team,
                        "condition",
                        "event.labels.kind == 'disk'",
                        "actions",
                        Map.of("severity", "error")))
                .post("/v1/rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void proposed(String target, Map<String, Object> more) {
        var data = new HashMap<String, Object>(Map.of(
                "improvementId",
                improvement,
                "findingId",
                finding,
                "postmortem",
                Map.of("id", UUID.randomUUID(), "number", "PM-7"),
                "incident",
                Map.of("id", incident, "number", "INC-42"),
                "target",
                target,
                "text",
                "Do not wake anybody for a disk",
                "proposedBy",
                UUID.randomUUID()));
        data.putAll(more);
        messages.arriveFrom("postmortem", "improvement.proposed", improvement, data);
    }

    void edit(String name) {
        var changed =
                given().auth().oauth2(Tokens.admin()).get("/v1/rules/" + rule).jsonPath();
        given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body(Map.of(
                        "name", name,
                        "teamId", changed.getString("teamId"),
                        "condition", changed.getString("condition"),
                        "actions", Map.of("severity", "error")))
                .put("/v1/rules/" + rule)
                .then()
                .statusCode(200);
    }

    /** @param who null for an admin */
    ValidatableResponse accept(UUID who, String ifMatch) {
        var request = given().auth().oauth2(token(who));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/v1/received-improvements/" + improvement + "/acceptance")
                .then();
    }

    ValidatableResponse decline(UUID who, String reason) {
        return given().auth()
                .oauth2(token(who))
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/v1/received-improvements/" + improvement + "/refusal")
                .then();
    }

    private static String token(UUID who) {
        return who == null ? Tokens.admin() : Tokens.person(who, Role.RESPONDER);
    }

    ValidatableResponse read() {
        return get("/" + improvement, Tokens.person(manager, Role.RESPONDER));
    }

    static ValidatableResponse get(String what, String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/received-improvements" + what)
                .then()
                .statusCode(200);
    }

    ValidatableResponse rule() {
        return given().auth()
                .oauth2(Tokens.stakeholder())
                .get("/v1/rules/" + rule)
                .then()
                .statusCode(200);
    }

    JsonNode told(String type) throws Exception {
        return json.readTree(store.published(improvement).stream()
                .filter(row -> row.getString("type").equals(type))
                .findFirst()
                .orElseThrow()
                .getJsonObject("data")
                .encode());
    }
}
