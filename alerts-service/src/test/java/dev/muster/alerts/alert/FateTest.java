package dev.muster.alerts.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.alerts.testing.CanIgnoreReturnValue;
import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an event that came in to the answer why somebody was paged for it, or why nobody was. */
@QuarkusTest
class FateTest {

    @Inject
    Store store;

    @Inject
    Records records;

    @Inject
    FateAuditor auditor;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void theServicesPolicyPages() {
        var team = records.team(List.of(), List.of(), true);
        var policy = records.policy(team);
        var service = records.service(team, policy);

        var alert = trigger(Map.of("severity", "critical", "service", service.toString()));

        fate(alert)
                .body("outcome", equalTo("paged"))
                .body("policyId", equalTo(policy.toString()))
                .body("rule", nullValue())
                .body("steps.what", hasItem("Urgency high"))
                .body("steps.at", everyItem(notNullValue()));
        read(alert).body("serviceId", equalTo(service.toString())).body("severity", equalTo("critical"));
    }

    @Test
    void infoIsOnlyRecorded() {
        var alert = trigger(Map.of("severity", "info"));

        fate(alert).body("outcome", equalTo("recorded")).body("pageId", nullValue());
        read(alert).body("urgency", equalTo("none"));
    }

    @Test
    void aRuleMutesAndIsNamed() {
        var rule = rule("Lab is quiet", "event.labels.env == 'lab'", Map.of("suppress", true));

        var alert = trigger(Map.of("severity", "critical", "labels", Map.of("env", "lab")));

        fate(alert)
                .body("outcome", equalTo("suppressed"))
                .body("mutedBy", equalTo(rule))
                .body("rule.id", equalTo(rule))
                .body("rule.version", equalTo(1))
                .body("rule.name", equalTo("Lab is quiet"));
        read(alert).body("status", equalTo("suppressed"));
    }

    @Test
    void theMessageCarriesTheDecision() {
        rule("Calm", "true", Map.of("severity", "warning"));

        var alert = trigger(Map.of("severity", "critical"));

        var group = read(alert).extract().<String>path("groupId");
        var told = store.published(UUID.fromString(group)).get(0).getJsonObject("data");
        assertThat(told.getString("severity")).isEqualTo("warning");
        assertThat(told.getString("urgency")).isEqualTo("low");
        assertThat(told.getJsonArray("why").encode()).contains("Rule Calm");
    }

    @Test
    void noAlertIsEverWithoutAFate() {
        trigger(Map.of("severity", "critical"));
        trigger(Map.of("severity", "info"));
        auditor.look().await().atMost(Duration.ofSeconds(5));

        assertThat(auditor.withoutFate()).isZero();

        store.run("update alert set fate_steps = '[]'");
        auditor.look().await().atMost(Duration.ofSeconds(5));

        assertThat(auditor.withoutFate()).isEqualTo(2);
    }

    @CanIgnoreReturnValue
    private static String trigger(Map<String, Object> fields) {
        var event = new HashMap<>(fields);
        event.put("action", "trigger");
        event.put("summary", "Disk full");
        event.put("source", "db1");
        return given().auth()
                .oauth2(Integrations.key("events"))
                .contentType(ContentType.JSON)
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(202)
                .extract()
                .path("items[0].alertId");
    }

    @CanIgnoreReturnValue
    private static String rule(String name, String condition, Map<String, Object> actions) {
        return given().auth()
                .oauth2(Tokens.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "condition", condition, "actions", actions))
                .post("/v1/rules")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/rules/"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse fate(String alert) {
        return get("/v1/alerts/" + alert + "/fate");
    }

    private static ValidatableResponse read(String alert) {
        return get("/v1/alerts/" + alert);
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.stakeholder()).get(path).then().statusCode(200);
    }
}
