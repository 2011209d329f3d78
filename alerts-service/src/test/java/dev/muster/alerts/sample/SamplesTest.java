package dev.muster.alerts.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SamplesTest {

    @Inject
    Store store;

    @Inject
    Samples samples;

    private String integration;
    private String key;

    @BeforeEach
    void anIntegration() {
        store.empty();
        var made = given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body(Map.of("name", "Sender " + UUID.randomUUID(), "kind", "events"))
                .post("/v1/integrations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        integration = made.getString("id");
        key = made.getString("key");
    }

    @Test
    void theLastRequestsAreShownWithoutSecretsFaultyOnesToo() {
        send("{\"action\":\"trigger\",\"summary\":\"Disk full\",\"details\":{\"token\":\"t0ps3cret\"}}", 202);
        send("{\"action\":\"trigger\"}", 422);

        list().body("items", hasSize(2))
                .body("items.address", contains("/v1/events", "/v1/events"))
                .body("items.find { it.accepted }.payload", containsString("Disk full"))
                .body("items.find { it.accepted }.payload", not(containsString("t0ps3cret")))
                .body("items.find { !it.accepted }.payload", equalTo("{\"action\":\"trigger\"}"));
    }

    @Test
    void theKeyInTheAddressIsNotShown() {
        given().contentType("application/json")
                .body("{\"alerts\":[]}")
                .post("/ingest/" + key + "/alertmanager")
                .then()
                .statusCode(202);

        list().body("items.address", contains("/ingest/{key}/alertmanager"));
    }

    @Test
    void onlyTheLastFewAreKept() {
        for (int i = 0; i < Samples.KEPT + 3; i++) {
            send("{\"action\":\"trigger\",\"summary\":\"Number " + i + "\"}", 202);
            written();
        }

        list().body("items", hasSize(Samples.KEPT)).body("items[0].payload", containsString("Number 12"));
    }

    private void send(String body, int status) {
        given().auth()
                .oauth2(key)
                .contentType("application/json")
                .body(body)
                .post("/v1/events")
                .then()
                .statusCode(status);
    }

    private void written() {
        samples.write().await().atMost(Duration.ofSeconds(5));
    }

    private ValidatableResponse list() {
        written();
        return given().auth()
                .oauth2(Tokens.admin())
                .get("/v1/integrations/" + integration + "/samples")
                .then()
                .statusCode(200);
    }
}
