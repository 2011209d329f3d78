package dev.muster.alerts.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.alerts.testing.CanIgnoreReturnValue;
import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Messages;
import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An alert becomes an incident, by hand and by rule. */
@QuarkusTest
class PromoteAlertTest {

    @Inject
    Store store;

    @Inject
    Records records;

    @Inject
    Messages messages;

    @Inject
    ObjectMapper json;

    private UUID ada;

    @BeforeEach
    void empty() {
        store.empty();
        ada = records.person("Ada");
    }

    @Test
    void byHandItsIncidentIsNamedAtOnceAndToldToWhoDeclaresIt() throws Exception {
        var alert = store.alert("Checkout fails", "critical", "triggered", "{\"team\":\"payments\"}", null);

        String incident = promote(alert.id(), Map.of("title", "Checkout is down", "incidentSeverity", "SEV2"))
                .statusCode(202)
                .extract()
                .path("incidentId");

        read(alert.id(), "").body("incidentId", equalTo(incident));
        var told = told();
        assertThat(told.path("incidentId").textValue()).isEqualTo(incident);
        assertThat(told.path("alertIds").get(0).textValue())
                .isEqualTo(alert.id().toString());
        assertThat(told.path("title").textValue()).isEqualTo("Checkout is down");
        assertThat(told.path("incidentSeverity").textValue()).isEqualTo("SEV2");
        assertThat(told.path("labels").path("team").textValue()).isEqualTo("payments");
        assertThat(told.path("personId").textValue()).isEqualTo(ada.toString());
    }

    @Test
    void promotedAgainItIsTheSameIncident() {
        var alert = store.alert("Checkout fails").id();

        String first = promote(alert, Map.of()).extract().path("incidentId");
        String second = promote(alert, Map.of("title", "Another one")).extract().path("incidentId");

        assertThat(second).isEqualTo(first);
        assertThat(promotions()).hasSize(1);
    }

    @Test
    void theFateTellsWhoAskedForIt() {
        var alert = store.alert("Checkout fails").id();

        promote(alert, Map.of()).statusCode(202);

        read(alert, "/fate")
                .body("outcome", equalTo("paged"))
                .body("steps.what", hasItem("Promoted to an incident"))
                .body("steps.why", hasItem("Ada asked for it"));
    }

    @Test
    void withoutATitleItIsCalledAsTheAlert() throws Exception {
        promote(store.alert("Checkout fails").id(), Map.of()).statusCode(202);

        assertThat(told().path("title").textValue()).isEqualTo("Checkout fails");
        assertThat(told().has("incidentSeverity")).isFalse();
    }

    @Test
    void aSeverityNobodyKnowsIsUnreadable() {
        promote(store.alert("x").id(), Map.of("incidentSeverity", "SEV9")).statusCode(400);
    }

    @Test
    void aRuleMakesAnIncidentOfAnAlertAtItsBirthAndARepetitionDoesNot() throws Exception {
        var service = records.service(UUID.randomUUID(), UUID.randomUUID());
        String rule = rule();
        var key = Integrations.key("events");

        String alert = trigger(key, "checkout", service);
        assertThat(trigger(key, "checkout", service)).isEqualTo(alert);

        assertThat(store.query("select type from outbox order by seq", Tuple.tuple()))
                .extracting(row -> row.getString(0))
                .containsExactly("alert.triggered", "alert.promoted");
        var told = told();
        ContractFiles.checkMessage("alert.promoted", told);
        assertThat(told.path("rule").path("id").textValue()).isEqualTo(rule);
        assertThat(told.path("serviceIds").get(0).textValue()).isEqualTo(service.toString());
        read(UUID.fromString(alert), "")
                .body("incidentId", equalTo(told.path("incidentId").textValue()));
        read(UUID.fromString(alert), "/fate").body("steps.what", hasItem("Promoted to an incident, SEV1"));
    }

    @Test
    void whatTheRulePromotesOfTheSameServiceJoinsTheIncidentWhileThatIsOpen() {
        var service = records.service(UUID.randomUUID(), UUID.randomUUID());
        rule();
        var key = Integrations.key("events");

        String first = incidentOf(trigger(key, "db1", service));
        String second = incidentOf(trigger(key, "db2", service));
        String elsewhere = incidentOf(trigger(key, "db3", records.service(UUID.randomUUID(), UUID.randomUUID())));

        assertThat(second).isEqualTo(first);
        assertThat(elsewhere).isNotEqualTo(first);
        assertThat(promotions()).hasSize(3);
    }

    @Test
    void onceThatIsResolvedTheNextAlertIsANewIncident() {
        var service = records.service(UUID.randomUUID(), UUID.randomUUID());
        rule();
        var key = Integrations.key("events");
        var alert = trigger(key, "db1", service);
        String first = incidentOf(alert);

        messages.arriveFrom(
                "incidents",
                "incident.resolved",
                first,
                Map.of(
                        "incidentId", first,
                        "number", "INC-1",
                        "title", "Checkout is down",
                        "status", "resolved",
                        "alertIds", List.of(alert)));

        assertThat(incidentOf(trigger(key, "db2", service))).isNotEqualTo(first);
    }

    private static String incidentOf(String alert) {
        return read(UUID.fromString(alert), "").extract().path("incidentId");
    }

    private static String trigger(String key, String dedupKey, UUID service) {
        return given().auth()
                .oauth2(key)
                .contentType("application/json")
                .body(Map.of(
                        "action",
                        "trigger",
                        "dedupKey",
                        dedupKey,
                        "summary",
                        "Checkout fails",
                        "severity",
                        "critical",
                        "service",
                        service.toString(),
                        "labels",
                        Map.of("team", "payments")))
                .post("/v1/events")
                .then()
                .statusCode(202)
                .extract()
                .path("items[0].alertId");
    }

    @CanIgnoreReturnValue
    private static String rule() {
        var promote = Map.of("severity", "SEV1", "title", "Checkout is down");
        return given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body(Map.of(
                        "name", "Checkout",
                        "condition", "event.labels.team == 'payments'",
                        "actions", Map.of("promote", promote)))
                .post("/v1/rules")
                .then()
                .statusCode(201)
                .body("actions.promote.severity", equalTo("SEV1"))
                .body("actions.promote.title", equalTo("Checkout is down"))
                .extract()
                .path("id");
    }

    private ValidatableResponse promote(UUID alert, Map<String, String> wish) {
        return given().auth()
                .oauth2(Tokens.person(ada, Role.RESPONDER))
                .contentType("application/json")
                .body(wish)
                .post("/v1/alerts/" + alert + "/promotion")
                .then();
    }

    private static ValidatableResponse read(UUID alert, String what) {
        return given().auth()
                .oauth2(Tokens.stakeholder())
                .get("/v1/alerts/" + alert + what)
                .then()
                .statusCode(200);
    }

    private JsonNode told() throws Exception {
        return json.readTree(promotions().get(0));
    }

    private List<String> promotions() {
        return store
                .query("select data::text from outbox where type = 'alert.promoted' order by seq", Tuple.tuple())
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
