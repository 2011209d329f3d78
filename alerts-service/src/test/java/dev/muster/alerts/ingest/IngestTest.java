package dev.muster.alerts.ingest;

import static io.restassured.RestAssured.given;

import dev.muster.alerts.testing.Integrations;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IngestTest {

    @Test
    void takesAnEvent() {
        String key = Integrations.key("events");
        given().header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .body("{\"action\":\"trigger\",\"summary\":\"x\",\"dedupKey\":\"k\"}")
                .when()
                .post("/v1/events")
                .then()
                .log()
                .all()
                .statusCode(202);
    }
}
