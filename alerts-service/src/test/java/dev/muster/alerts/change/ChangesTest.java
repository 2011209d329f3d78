package dev.muster.alerts.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.muster.alerts.testing.CanIgnoreReturnValue;
import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From PagerDuty's change event to what is shown beside alerts. */
@QuarkusTest
class ChangesTest {

    @Inject
    Store store;

    @Inject
    Records records;

    private String key;
    private UUID service;

    @BeforeEach
    void begin() {
        store.empty();
        key = Integrations.key("pagerduty");
        service = records.service(UUID.randomUUID(), UUID.randomUUID());
    }

    @Test
    void aDeployIsKeptAndPagesNobody() {
        told("Deployed checkout 4.2.1", Map.of("custom_details", Map.of("service", service.toString(), "build", 7)))
                .statusCode(202)
                .body("status", equalTo("success"));

        list("?serviceIds=" + service)
                .body("items.summary", contains("Deployed checkout 4.2.1"))
                .body("items[0].at", equalTo("2026-01-05T07:00:00Z"))
                .body("items[0].details.build", equalTo(7))
                .body("items[0].links[0].text", equalTo("Build 7"));
        assertThat(store.query("select 1 from alert", Tuple.tuple())).isEmpty();
        assertThat(store.query("select 1 from outbox", Tuple.tuple())).isEmpty();
    }

    @Test
    void theLastOneComesFirstAndTheListCanBeNarrowed() {
        told("First", Map.of("timestamp", "2026-01-05T07:00:00Z"));
        told("Second", Map.of("timestamp", "2026-01-05T09:00:00Z"));

        list("").body("items.summary", contains("Second", "First"));
        list("?since=2026-01-05T08:00:00Z").body("items.summary", contains("Second"));
        list("?serviceIds=" + service + "," + UUID.randomUUID()).body("items", empty());
        given().auth()
                .oauth2(Tokens.stakeholder())
                .get("/v1/changes?since=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("since"));
    }

    @Test
    void whatIsMissingIsNamedAsTheirClientsKnowIt() {
        post(Map.of("routing_key", key, "payload", Map.of()))
                .statusCode(400)
                .body("status", equalTo("invalid event"))
                .body("errors", contains("'payload.summary' is missing or blank"));
        post(Map.of("routing_key", "x".repeat(32), "payload", Map.of("summary", "x")))
                .statusCode(400)
                .body("errors", contains("'routing_key' is unknown"));
    }

    @CanIgnoreReturnValue
    private ValidatableResponse told(String summary, Map<String, Object> more) {
        var payload = new HashMap<String, Object>(Map.of("summary", summary, "timestamp", "2026-01-05T07:00:00Z"));
        payload.putAll(more);
        return post(Map.of(
                "routing_key", key,
                "payload", payload,
                "links", List.of(Map.of("href", "https://ci.example.com/7", "text", "Build 7"))));
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/ingest/pagerduty/v2/change/enqueue")
                .then();
    }

    private static ValidatableResponse list(String query) {
        return given().auth()
                .oauth2(Tokens.stakeholder())
                .get("/v1/changes" + query)
                .then()
                .statusCode(200);
    }
}
