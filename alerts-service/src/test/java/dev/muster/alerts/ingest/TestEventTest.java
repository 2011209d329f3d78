package dev.muster.alerts.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TestEventTest {

    @Inject
    Store store;

    private String integration;

    @BeforeEach
    void anIntegration() {
        store.empty();
        integration = given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body(Map.of("name", "Sender " + UUID.randomUUID(), "kind", "events"))
                .post("/v1/integrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void itGoesTheWayOfAllEventsAndIsMarked() {
        String alert = send("").statusCode(202).extract().path("alertId");

        Senders.alert(alert)
                .body("labels.test", equalTo("true"))
                .body("severity", equalTo("info"))
                .body("integrationId", equalTo(integration));
    }

    @Test
    void sentAgainItIsTheSameAlert() {
        String first = send("").extract().path("alertId");
        String second = send("").extract().path("alertId");

        assertThat(second).isEqualTo(first);
        Senders.alert(first).body("count", equalTo(2));
    }

    @Test
    void askedForItPagesLikeARealOne() {
        String alert = send("{\"severity\":\"critical\"}").extract().path("alertId");

        Senders.alert(alert).body("urgency", equalTo("high")).body("status", equalTo("triggered"));
    }

    private ValidatableResponse send(String body) {
        var request = given().auth().oauth2(Tokens.admin()).contentType("application/json");
        return (body.isEmpty() ? request : request.body(body))
                .post("/v1/integrations/" + integration + "/test-event")
                .then();
    }
}
