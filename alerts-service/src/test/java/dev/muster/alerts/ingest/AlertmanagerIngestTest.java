package dev.muster.alerts.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlertmanagerIngestTest {

    private static final String GROUP = Payloads.file("alertmanager-firing.json");

    @Inject
    Store store;

    private String key;

    @BeforeEach
    void empty() {
        store.empty();
        key = Integrations.key("alertmanager");
    }

    @Test
    void eachAlertOfTheGroupIsOneOfOurs() {
        given().contentType("application/json")
                .body(GROUP)
                .post("/ingest/" + key + "/alertmanager")
                .then()
                .statusCode(202)
                .body("items", hasSize(2))
                .body("items[0].dedupKey", equalTo("a1b2c3d4e5f60718"))
                .body("items[0].alertId", notNullValue())
                .body("items[1].alertId", nullValue());
    }

    @Test
    void aGroupSentAgainIsNoNewOccurrence() {
        send(GROUP);
        send(GROUP);
        send(GROUP.replace("07:00:00.123Z", "07:40:00Z"));

        assertThat(store.query("select count from alert", Tuple.tuple()).get(0).getInteger(0))
                .isEqualTo(2);
        assertThat(store.query("select 1 from event", Tuple.tuple())).hasSize(6);
        assertThat(store.query("select 1 from outbox", Tuple.tuple())).hasSize(1);
    }

    @Test
    void resolvedEndsIt() {
        send(GROUP);
        send(GROUP.replace("\"status\": \"firing\"", "\"status\": \"resolved\""));

        assertThat(store.query("select status from alert", Tuple.tuple()).get(0).getString(0))
                .isEqualTo("resolved");
    }

    @Test
    void theKeyMayAlsoBeABearerTokenOrABasicPassword() {
        given().auth()
                .oauth2(key)
                .body(GROUP)
                .post("/ingest/alertmanager")
                .then()
                .statusCode(202);
        given().auth()
                .preemptive()
                .basic("alertmanager", key)
                .body(GROUP)
                .post("/ingest/alertmanager")
                .then()
                .statusCode(202);
    }

    @Test
    void aWrongKeyIsRefused() {
        given().body(GROUP)
                .post("/ingest/" + "x".repeat(32) + "/alertmanager")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-integration-key"));
        given().body(GROUP).post("/ingest/alertmanager").then().statusCode(401);
    }

    @Test
    void anEmptyGroupIsNothingToDo() {
        given().body("{\"version\":\"4\",\"alerts\":[]}")
                .post("/ingest/" + key + "/alertmanager")
                .then()
                .statusCode(202)
                .body("items", hasSize(0));
    }

    private void send(String group) {
        given().contentType("application/json")
                .body(group)
                .post("/ingest/" + key + "/alertmanager")
                .then()
                .statusCode(202);
    }
}
