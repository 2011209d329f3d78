package dev.muster.alerts.testing;

import static io.restassured.RestAssured.given;

import dev.muster.chassis.testing.Tokens;
import java.util.Map;
import java.util.UUID;

/** Integrations made as an admin makes them. */
public final class Integrations {

    private Integrations() {}

    /** The key of a new integration of that kind. */
    public static String key(String kind) {
        return given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body(Map.of("name", kind + " " + UUID.randomUUID(), "kind", kind))
                .when()
                .post("/v1/integrations")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }
}
