package dev.muster.alerts.improvement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.alerts.testing.Messages;
import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what the review of an incident proposes to a rule that is different and says why. */
@QuarkusTest
class ReceivedImprovementsTest {

    private static final Map<String, Object> CALMER = Map.of("actions", Map.of("urgency", "low"));

    @Inject
    Store store;

    @Inject
    Records records;

    @Inject
    Messages messages;

    @Inject
    ObjectMapper json;

    private final UUID improvement = UUID.randomUUID();
    private final UUID finding = UUID.randomUUID();
    private final UUID incident = UUID.randomUUID();
    private final UUID manager = UUID.randomUUID();
    private String rule;

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

    @Test
    void theRuleIsShownBeforeAndAfter() {
        proposed("rule", Map.of("ref", rule, "baseVersion", 1, "change", CALMER));

        read().body("state", equalTo("proposed"))
                .body("origins.type", contains("finding", "postmortem", "incident"))
                .body("origins[2].number", equalTo("INC-42"))
                .body("preview.now.actions.urgency", nullValue())
                .body("preview.then.actions.urgency", equalTo("low"))
                .body("preview.then.actions.severity", equalTo("error"))
                .body("preview.movedOn", equalTo(false))
                .body("preview.base", nullValue())
                .body("mayDecide", equalTo(true));
        get("", Tokens.stakeholder()).body("items.id", contains(improvement.toString()));
        get("?state=accepted", Tokens.stakeholder()).body("items", empty());
        get("?ref=" + rule, Tokens.stakeholder()).body("items.ref", contains(rule));
        get("?target=threshold", Tokens.stakeholder()).body("items", empty());
    }

    @Test
    void acceptedItIsTheNextVersionOfTheRuleWhichSaysWhy() throws Exception {
        proposed("rule", Map.of("ref", rule, "baseVersion", 1, "change", CALMER));

        accept(manager, null).statusCode(200).body("state", equalTo("accepted")).body("appliedVersion", equalTo(2));

        rule().body("version", equalTo(2))
                .body("actions.urgency", equalTo("low"))
                .body("actions.severity", equalTo("error"))
                .body("changedBy", equalTo("person:" + manager))
                .body(
                        "reason",
                        allOf(
                                containsString(improvement.toString()),
                                containsString(finding.toString()),
                                containsString("PM-7"),
                                containsString("INC-42"),
                                containsString("Do not wake anybody")));
        var told = told("improvement.accepted");
        ContractFiles.checkMessage("improvement.accepted", told);
        assertThat(told.path("ref").textValue()).isEqualTo(rule);
        assertThat(told.path("version").intValue()).isEqualTo(2);
        assertThat(told.path("personId").textValue()).isEqualTo(manager.toString());
    }

    @Test
    void acceptedTwiceItChangesTheRuleOnce() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));

        accept(manager, null).statusCode(200);
        accept(manager, null).statusCode(200);

        rule().body("version", equalTo(2));
        assertThat(store.published(improvement)).hasSize(1);
    }

    @Test
    void whoMayNotEditTheRuleMayNotAcceptIt() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));

        accept(UUID.randomUUID(), null).statusCode(403);
        decline(UUID.randomUUID(), "No").statusCode(403);
        rule().body("version", equalTo(1));
    }

    @Test
    void aRuleThatMovedOnIsShownWithBothVersionsAndChangedOnlyKnowingly() {
        proposed("rule", Map.of("ref", rule, "baseVersion", 1, "change", CALMER));
        edit("Disks and volumes");

        read().body("preview.movedOn", equalTo(true))
                .body("preview.base.name", equalTo("Disks"))
                .body("preview.now.name", equalTo("Disks and volumes"))
                .body("preview.then.name", equalTo("Disks and volumes"))
                .body("preview.then.actions.urgency", equalTo("low"));
        accept(manager, null).statusCode(409).body("code", equalTo("rule-moved-on"));
        accept(manager, "\"1\"").statusCode(412);
        accept(manager, "\"2\"").statusCode(200).body("appliedVersion", equalTo(3));
        rule().body("name", equalTo("Disks and volumes")).body("actions.urgency", equalTo("low"));
    }

    @Test
    void aChangeThatFitsNoRuleIsRefusedAndCanStillBeDeclined() {
        proposed("rule", Map.of("ref", rule, "change", Map.of("threshold", 90)));

        accept(manager, null).statusCode(422).body("errors[0].pointer", equalTo("/threshold"));
        decline(manager, "A rule has no threshold").statusCode(200).body("state", equalTo("declined"));
    }

    @Test
    void norIsAConditionTakenThatCannotBeUnderstood() {
        proposed("rule", Map.of("ref", rule, "change", Map.of("condition", "event.nonsense ===")));

        accept(manager, null).statusCode(422).body("errors[0].pointer", equalTo("/condition"));
        rule().body("version", equalTo(1));
    }

    @Test
    void withoutARuleItProposesANewOne() {
        proposed("rule", Map.of("change", Map.of("name", "Queues", "condition", "true", "actions", Map.of())));

        accept(manager, null).statusCode(403);
        var made = accept(null, null).statusCode(200).extract().<String>path("ref");

        given().auth()
                .oauth2(Tokens.stakeholder())
                .get("/v1/rules/" + made)
                .then()
                .body("name", equalTo("Queues"))
                .body("version", equalTo(1));
    }

    @Test
    void aThresholdAtTheSenderIsOnlyNoted() {
        proposed("threshold", Map.of("change", Map.of("cpu", 90)));

        accept(null, null).statusCode(200).body("state", equalTo("accepted")).body("appliedVersion", nullValue());
        assertThat(store.published(improvement)).hasSize(1);
    }

    @Test
    void declinedItSaysWhyAndStaysSo() throws Exception {
        proposed("rule", Map.of("ref", rule, "change", CALMER));

        decline(manager, "The rule goes away").statusCode(200).body("reason", equalTo("The rule goes away"));

        accept(manager, null).statusCode(409).body("code", equalTo("change-already-declined"));
        var told = told("improvement.declined");
        ContractFiles.checkMessage("improvement.declined", told);
        assertThat(told.path("reason").textValue()).isEqualTo("The rule goes away");
    }

    @Test
    void aRemovedRuleCannotBeChangedAnyMore() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));
        given().auth().oauth2(Tokens.admin()).delete("/v1/rules/" + rule).then().statusCode(204);

        accept(null, null).statusCode(409).body("code", equalTo("rule-removed"));
        read().body("preview.now", nullValue()).body("preview.then", nullValue());
    }

    @Test
    void whatCameOfARestrictedIncidentIsForThoseWhoMaySeeIt() {
        proposed("rule", Map.of("ref", rule, "change", CALMER, "restricted", true, "visibleTo", List.of(manager)));

        get("", Tokens.admin()).body("items", empty());
        given().auth()
                .oauth2(Tokens.admin())
                .get("/v1/received-improvements/" + improvement)
                .then()
                .statusCode(404);
        accept(null, null).statusCode(404);
        decline(null, "No").statusCode(404);
        accept(manager, null).statusCode(200);
        rule().body("reason", containsString("INC-42")).body("reason", not(containsString("Do not wake anybody")));
    }

    @Test
    void toldAgainWhoMaySeeItEvenADecidedOneIsForThoseAlone() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));
        accept(manager, null).statusCode(200);

        proposed("rule", Map.of("ref", rule, "restricted", true, "visibleTo", List.of(manager)));

        get("", Tokens.admin()).body("items", empty());
        read().body("state", equalTo("accepted")).body("change.actions.urgency", equalTo("low"));
    }

    @Test
    void anotherServicesImprovementsAreNotOurs() {
        proposed("schedule", Map.of("ref", UUID.randomUUID(), "change", Map.of()));

        get("", Tokens.admin()).body("items", empty());
    }

    @Test
    void proposedAgainItIsReworded() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));
        proposed("rule", Map.of("ref", rule, "change", Map.of("stop", true)));

        read().body("preview.then.stop", equalTo(true)).body("preview.then.actions.urgency", nullValue());
    }

    private void proposed(String target, Map<String, Object> more) {
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

    private void edit(String name) {
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
    private ValidatableResponse accept(UUID who, String ifMatch) {
        var request = given().auth().oauth2(token(who));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/v1/received-improvements/" + improvement + "/acceptance")
                .then();
    }

    private ValidatableResponse decline(UUID who, String reason) {
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

    private ValidatableResponse read() {
        return get("/" + improvement, Tokens.person(manager, Role.RESPONDER));
    }

    private static ValidatableResponse get(String what, String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/received-improvements" + what)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rule() {
        return given().auth()
                .oauth2(Tokens.stakeholder())
                .get("/v1/rules/" + rule)
                .then()
                .statusCode(200);
    }

    private JsonNode told(String type) throws Exception {
        return json.readTree(store.published(improvement).stream()
                .filter(row -> row.getString("type").equals(type))
                .findFirst()
                .orElseThrow()
                .getJsonObject("data")
                .encode());
    }
}
