package dev.muster.alerts.ingest;

import static io.restassured.RestAssured.given;

import dev.muster.chassis.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Posts as senders do, and reads what has become of it as people do. */
final class Senders {

    private Senders() {}

    static RequestSpecification as(String key) {
        return given().header("Authorization", "Bearer " + key).contentType("application/json");
    }

    static ValidatableResponse post(String key, String events) {
        return as(key).body(events).post("/v1/events").then();
    }

    static String event(String action, String dedupKey) {
        return StoredJson.of(
                Map.of("action", action, "dedupKey", dedupKey, "summary", "Disk full", "severity", "error"));
    }

    /** @return the alert's id */
    static String stored(String key, String event) {
        return post(key, event).statusCode(202).extract().path("items[0].alertId");
    }

    static ValidatableResponse alert(String id) {
        return given().auth()
                .oauth2(Tokens.stakeholder())
                .get("/v1/alerts/" + id)
                .then()
                .statusCode(200);
    }
}
