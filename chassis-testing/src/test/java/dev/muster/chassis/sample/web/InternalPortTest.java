package dev.muster.chassis.sample.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What is for other services, and for whoever runs Muster, is on a port of its own. */
@QuarkusTest
class InternalPortTest {

    @TestHTTPResource(management = true, value = "/")
    URI internal;

    @Test
    void serviceIsServedAndKnown() {
        calling(Tokens.service("alerts"))
                .body("hello")
                .post("/internal/echo/word")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("word", equalTo("word"))
                .body("body", equalTo("hello"))
                .body("from", equalTo("alerts"));
    }

    @Test
    void peopleAreForbidden() {
        calling(Tokens.admin())
                .post("/internal/echo/word")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("forbidden"));
    }

    @Test
    void strangersAreChallenged() {
        given().port(internal.getPort())
                .post("/internal/echo/word")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthorized"));
        calling("rubbish").post("/internal/echo/word").then().statusCode(401);
    }

    @Test
    void refusalIsAProblem() {
        calling(Tokens.service("alerts"))
                .post("/internal/echo/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void internalRoutesAreNotOnThePublicPort() {
        given().auth()
                .oauth2(Tokens.service("alerts"))
                .post("/internal/echo/word")
                .then()
                .statusCode(404);
    }

    @Test
    void healthAndMetricsAreServed() {
        given().port(internal.getPort())
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("database"));
        given().port(internal.getPort()).get("/q/health/live").then().statusCode(200);
        given().port(internal.getPort())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory_used_bytes"));
        given().get("/q/health").then().statusCode(404);
    }

    private RequestSpecification calling(String token) {
        return given().port(internal.getPort()).auth().oauth2(token);
    }
}
