package dev.muster.alerts.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleResourceTest {

    @Inject
    Store store;

    @Inject
    Records records;

    @Inject
    RuleFailures failures;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void aNewRuleIsInForceWhenItIsAnswered() {
        var id = as(Tokens.admin())
                .body(rule("mute", "event.labels.team == 'a'", Map.of("suppress", true)))
                .post("/v1/rules")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/rules/"))
                .body("version", equalTo(1))
                .body("enabled", equalTo(true))
                .body("stop", equalTo(false))
                .body("actions.suppress", equalTo(true))
                .body("actions.urgency", nullValue())
                .body("changedBy", startsWith("person:"))
                .extract()
                .<String>path("id");

        trial(Map.of("team", "a")).body("outcome", equalTo("suppressed")).body("rules.id", contains(id));
        trial(Map.of("team", "b")).body("outcome", equalTo("paged"));
    }

    @Test
    void theSameIdempotencyKeyMakesOneRule() {
        var rule = rule("once", "true", Map.of("urgency", "low"));
        var admin = Tokens.admin();
        var key = UUID.randomUUID().toString();

        var first = as(admin)
                .header("Idempotency-Key", key)
                .body(rule)
                .post("/v1/rules")
                .<String>path("id");
        var again = as(admin)
                .header("Idempotency-Key", key)
                .body(rule)
                .post("/v1/rules")
                .<String>path("id");

        assertThat(again).isEqualTo(first).isNotNull();
        as(admin).get("/v1/rules").then().body("items.id", contains(first));
    }

    @Test
    void aChangeIsANewVersionWithAuthorAndReasonAndTakesEffectAtOnce() {
        var id = create("mute", "true", Map.of("suppress", true));
        var changed = new HashMap<>(rule("mute at night", "event.labels.team == 'a'", Map.of("suppress", true)));
        changed.put("reason", "too quiet by day");

        as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body(changed)
                .put("/v1/rules/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("reason", equalTo("too quiet by day"));

        trial(Map.of()).body("outcome", equalTo("paged"));
        as(Tokens.stakeholder())
                .get("/v1/rules/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.name", contains("mute at night", "mute"))
                .body("items[0].changedBy", startsWith("person:"));
    }

    @Test
    void anEditOfAnOutdatedVersionIsRefused() {
        var id = create("mute", "true", Map.of("suppress", true));

        as(Tokens.admin())
                .header("If-Match", "\"7\"")
                .body(rule("mute", "false", Map.of()))
                .put("/v1/rules/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aRemovedRuleNoLongerActsButKeepsItsHistory() {
        var id = create("mute", "true", Map.of("suppress", true));

        as(Tokens.admin()).delete("/v1/rules/" + id).then().statusCode(204);

        trial(Map.of()).body("outcome", equalTo("paged"));
        as(Tokens.admin()).get("/v1/rules/" + id).then().statusCode(404);
        as(Tokens.admin()).get("/v1/rules/" + id + "/versions").then().body("items.version", contains(1));
    }

    @Test
    void historyIsReadInParts() {
        var id = create("mute", "true", Map.of("suppress", true));
        as(Tokens.admin()).body(rule("b", "true", Map.of())).put("/v1/rules/" + id);
        as(Tokens.admin()).body(rule("c", "true", Map.of())).put("/v1/rules/" + id);

        var versions = "/v1/rules/" + id + "/versions?limit=2";
        var next = as(Tokens.admin())
                .get(versions)
                .then()
                .body("items.version", contains(3, 2))
                .extract()
                .<String>path("next");

        as(Tokens.admin())
                .get(versions + "&cursor=" + next)
                .then()
                .body("items.version", contains(1))
                .body("next", nullValue());
    }

    @Test
    void aDisabledRuleDoesNothing() {
        var rule = new HashMap<>(rule("mute", "true", Map.of("suppress", true)));
        rule.put("enabled", false);

        as(Tokens.admin()).body(rule).post("/v1/rules").then().statusCode(201);

        trial(Map.of()).body("outcome", equalTo("paged"));
    }

    @Test
    void rulesAreWalkedInTheOrderTheyArePutIn() {
        var low = create("low", "true", Map.of("urgency", "low"));
        var none = create("none", "true", Map.of("urgency", "none"));
        trial(Map.of()).body("urgency", equalTo("none"));

        as(Tokens.admin())
                .body(Map.of("ids", List.of(none, low)))
                .put("/v1/rules/order")
                .then()
                .statusCode(200)
                .body("items.id", contains(none, low));

        trial(Map.of()).body("urgency", equalTo("low"));
        as(Tokens.stakeholder())
                .get("/v1/rules")
                .then()
                .body("items.id", contains(none, low))
                .body("items.version", contains(1, 1));
    }

    @Test
    void anOrderNamesEveryRuleExactlyOnce() {
        var id = create("low", "true", Map.of("urgency", "low"));

        for (List<String> ids : List.of(
                List.<String>of(), List.of(id, id), List.of(UUID.randomUUID().toString()))) {
            as(Tokens.admin())
                    .body(Map.of("ids", ids))
                    .put("/v1/rules/order")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void everyFaultOfARuleIsNamed() {
        var rule = rule(
                "wrong",
                "event.sumary == 'x' && event.nope",
                Map.of("serviceId", UUID.randomUUID(), "page", Map.of("policyId", UUID.randomUUID())));

        as(Tokens.admin())
                .body(rule)
                .post("/v1/rules")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors.pointer", hasItems("/condition", "/actions/serviceId", "/actions/page/policyId"))
                .body("errors.detail", hasItem("line 1, column 6: undefined field 'sumary'"));
    }

    @Test
    void aConditionIsCheckedWithoutSaving() {
        as(Tokens.stakeholder())
                .body(Map.of("condition", "event.severity == 'critical'"))
                .post("/v1/rules/check")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true));
        as(Tokens.stakeholder())
                .body(Map.of("condition", "event.severity = 'critical'"))
                .post("/v1/rules/check")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("errors[0].line", equalTo(1))
                .body("errors[0].column", equalTo(16));
    }

    @Test
    void aTeamsPeopleEditItsRulesAndNoOthers() {
        var manager = UUID.randomUUID();
        var member = UUID.randomUUID();
        var team = records.team(List.of(manager), List.of(member), true);
        var ours = new HashMap<>(rule("ours", "true", Map.of("urgency", "low")));
        ours.put("teamId", team);
        var global = create("global", "true", Map.of());

        for (UUID person : List.of(manager, member)) {
            as(Tokens.person(person, Role.RESPONDER))
                    .body(ours)
                    .post("/v1/rules")
                    .then()
                    .statusCode(201);
            as(Tokens.person(person, Role.RESPONDER))
                    .body(ours)
                    .put("/v1/rules/" + global)
                    .then()
                    .statusCode(403);
            as(Tokens.person(person, Role.RESPONDER))
                    .delete("/v1/rules/" + global)
                    .then()
                    .statusCode(403);
        }
        as(Tokens.responder()).body(ours).post("/v1/rules").then().statusCode(403);
        as(Tokens.responder())
                .body(rule("all", "true", Map.of()))
                .post("/v1/rules")
                .then()
                .statusCode(403);
    }

    @Test
    void aTeamReordersItsOwnRulesAroundOthers() {
        var manager = UUID.randomUUID();
        var team = records.team(List.of(manager), List.of(), true);
        var first = create("first", team);
        var global = create("global", "true", Map.of());
        var second = create("second", team);
        var caller = Tokens.person(manager, Role.RESPONDER);

        as(caller)
                .body(Map.of("ids", List.of(second, global, first)))
                .put("/v1/rules/order")
                .then()
                .statusCode(200);
        as(caller)
                .body(Map.of("ids", List.of(global, second, first)))
                .put("/v1/rules/order")
                .then()
                .statusCode(403);
    }

    @Test
    void aTeamsRuleMayNotRouteToAnotherTeam() {
        var ours = records.team(List.of(), List.of(), true);
        var theirs = records.team(List.of(), List.of(), true);
        var policy = records.policy(theirs);
        var service = records.service(theirs, policy);
        var rule = new HashMap<>(rule("out", "true", Map.of("serviceId", service, "page", Map.of("policyId", policy))));
        rule.put("teamId", ours);

        as(Tokens.admin())
                .body(rule)
                .post("/v1/rules")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/actions/serviceId", "/actions/page/policyId"))
                .body("errors.detail", hasItem(containsString("another team's service")));
    }

    @Test
    void aRuleThatFailsKeepsItsLastErrorAndStopsNoEvent() {
        var id = create("broken", "event.details.usage / 0 > 1", Map.of("suppress", true));

        var event = Map.of("summary", "x", "severity", "critical", "details", Map.of("usage", 1));
        as(Tokens.admin())
                .body(Map.of("event", event))
                .post("/v1/rules/trial")
                .then()
                .body("outcome", equalTo("paged"))
                .body("failures.ruleId", contains(id));
        failures.report(UUID.fromString(id), "evaluation error: / by zero");
        failures.write().await().atMost(Duration.ofSeconds(5));

        as(Tokens.stakeholder())
                .get("/v1/rules/" + id)
                .then()
                .body("lastError", containsString("by zero"))
                .body("version", equalTo(1));
    }

    @Test
    void everyChangeIsAudited() {
        var id = create("mute", "true", Map.of("suppress", true));
        as(Tokens.admin()).body(rule("mute", "false", Map.of())).put("/v1/rules/" + id);
        as(Tokens.admin()).delete("/v1/rules/" + id);

        var actions = store.query("select action from audit where subject_id = $1 order by id", Tuple.of(id));
        assertThat(actions)
                .extracting(row -> row.getString("action"))
                .containsExactly("rule.created", "rule.changed", "rule.removed");
        as(Tokens.admin())
                .get("/v1/alerts-audit?limit=3")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("rule.removed"));
    }

    private String create(String name, String condition, Map<String, ?> actions) {
        return as(Tokens.admin())
                .body(rule(name, condition, actions))
                .post("/v1/rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String create(String name, UUID team) {
        var rule = new HashMap<>(rule(name, "true", Map.of()));
        rule.put("teamId", team);
        return as(Tokens.admin())
                .body(rule)
                .post("/v1/rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse trial(Map<String, String> labels) {
        var event = Map.of("summary", "Disk full", "severity", "critical", "labels", labels);
        return as(Tokens.stakeholder())
                .body(Map.of("event", event))
                .post("/v1/rules/trial")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> rule(String name, String condition, Map<String, ?> actions) {
        return Map.of("name", name, "condition", condition, "actions", actions);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
