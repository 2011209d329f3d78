package dev.muster.chassis.sample.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing a client sends is answered without a problem document, and none of it is a fault of the service. */
@QuarkusTest
class ProblemsTest {

    @Test
    void malformedJsonIsPointedAt() {
        refusal(posting("{\"name\": \n oops}"), 400, "unreadable").body("detail", containsString("line 2"));
    }

    @Test
    void wrongTypeIsNamedByItsPointerAndExpectedForm() {
        refusal(posting("{\"name\":\"a\",\"size\":\"big\"}"), 400, "unreadable")
                .body("errors[0].pointer", equalTo("/size"))
                .body("errors[0].detail", equalTo("Must be a whole number"));
        refusal(posting("{\"name\":\"a\",\"size\":1,\"madeAt\":\"yesterday\"}"), 400, "unreadable")
                .body("errors[0].pointer", equalTo("/madeAt"))
                .body("errors[0].detail", containsString("2026-01-31T09:00:00Z"));
        refusal(posting("{\"name\":\"a\",\"size\":1,\"colour\":\"BLUE\"}"), 400, "unreadable")
                .body("errors[0].detail", equalTo("Must be one of RED, GREEN"));
        refusal(posting("{\"name\":\"a\",\"size\":1,\"parts\":[{\"label\":[]}]}"), 400, "unreadable")
                .body("errors[0].pointer", equalTo("/parts/0/label"));
        refusal(posting("[]"), 400, "unreadable").body("errors[0].detail", equalTo("Must be an object"));
    }

    @Test
    void unknownFieldIsNamedWithTheKnownOnes() {
        refusal(posting("{\"name\":\"a\",\"size\":1,\"parts\":[{\"label\":\"x\",\"la/bel\":1}]}"), 400, "unreadable")
                .body("errors[0].pointer", equalTo("/parts/0/la~1bel"))
                .body("errors[0].detail", containsString("known here are label"));
    }

    @Test
    void jsonThatCouldBeReadInTwoWaysIsRefused() {
        assertRefused(posting("{\"name\":\"a\",\"name\":\"b\",\"size\":1}"), 400, "unreadable");
        refusal(posting("{\"name\":\"a\",\"size\":1} {}"), 400, "unreadable")
                .body("errors[0].detail", containsString("after the end"));
        assertRefused(posting("{\"name\":\"a\",\"size\":1.5}"), 400, "unreadable");
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        assertRefused(posting("{\"parts\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}"), 400, "unreadable");
    }

    @Test
    void textThatCannotBeStoredIsRefused() {
        refusal(posting("{\"name\":\"a\\u0000b\",\"size\":1}"), 400, "unreadable")
                .body("errors[0].pointer", equalTo("/name"));
        refusal(posting("{\"name\":\"a\\ud800b\",\"size\":1}"), 400, "unreadable")
                .body("errors[0].pointer", equalTo("/name"));
        posting("{\"name\":\"caf\\u00e9 \\ud83d\\ude00 " + UUID.randomUUID() + "\",\"size\":1}")
                .post("/v1/samples")
                .then()
                .statusCode(201)
                .body("name", containsString("café 😀"));
    }

    @Test
    void nulInTheAddressIsRefused() {
        assertRefused(
                as(Tokens.stakeholder()).urlEncodingEnabled(false).get("/v1/samples?cursor=a%00b"), 400, "unreadable");
        assertRefused(as(Tokens.stakeholder()).urlEncodingEnabled(false).get("/v1/samples/%00"), 400, "unreadable");
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        refusal(posting("{\"name\":\" \",\"size\":0,\"parts\":[{\"label\":\"\"}]}"), 422, "invalid")
                .body("errors.pointer", hasItems("/name", "/size", "/parts/0/label"));
    }

    @Test
    void emptyBodyIsRefused() {
        assertRefused(posting(""), 422, "invalid");
        assertRefused(posting("null"), 422, "invalid");
    }

    @Test
    void missingAndBadTokensAreChallenged() {
        refusal(given().get("/v1/samples"), 401, "unauthorized").header("WWW-Authenticate", equalTo("Bearer"));
        refusal(as("rubbish").get("/v1/samples"), 401, "unauthorized").header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void lowerRoleIsForbidden() {
        assertRefused(posting(Tokens.stakeholder(), "{\"name\":\"a\",\"size\":1}"), 403, "forbidden");
    }

    @Test
    void operationThatSaysNothingOfItsCallersIsDeniedToAll() {
        assertRefused(as(Tokens.admin()).get("/v1/forgotten"), 403, "forbidden");
    }

    @Test
    void unknownAddressIsNotFound() {
        assertRefused(as(Tokens.admin()).get("/v1/nothing-here"), 404, "not-found");
        assertRefused(as(Tokens.admin()).get("/v1/samples/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void wrongMethodIsAnsweredWithTheAllowedOnes() {
        assertRefused(as(Tokens.admin()).delete("/v1/samples"), 405, "method-not-allowed");
    }

    @Test
    void mediaTypesOtherThanJsonAreRefused() {
        assertRefused(as(Tokens.admin()).accept("image/png").get("/v1/samples"), 406, "not-acceptable");
        assertRefused(
                as(Tokens.admin()).contentType("text/plain").body("hello").post("/v1/samples"),
                415,
                "unsupported-media-type");
    }

    @Test
    void bodyOverTheLimitIsRefused() {
        assertRefused(posting("{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "too-large");
    }

    @Test
    void wrongTypeInTheAddressIsTheCallersFault() {
        assertRefused(as(Tokens.admin()).get("/v1/samples/not-an-id"), 404, "not-found");
        refusal(as(Tokens.admin()).get("/v1/samples?since=yesterday"), 400, "unreadable")
                .body("errors[0].pointer", equalTo("since"));
        refusal(as(Tokens.admin()).get("/v1/samples?limit=many"), 400, "unreadable")
                .body("errors[0].pointer", equalTo("limit"));
        refusal(as(Tokens.admin()).get("/v1/samples?limit=201"), 422, "invalid")
                .body("errors[0].pointer", equalTo("limit"));
        assertRefused(as(Tokens.admin()).get("/v1/samples?cursor=garbage"), 400, "unreadable");
    }

    @Test
    void lostRaceIsAConflict() {
        assertRefused(as(Tokens.admin()).get("/v1/samples/raced"), 409, "concurrent-change");
    }

    @Test
    void databasesRefusalsAreTheCallersConflicts() {
        String body = "{\"name\":\"" + UUID.randomUUID() + "\",\"size\":1}";
        posting(body).post("/v1/samples").then().statusCode(201);
        assertRefused(posting(body), 409, "already-exists");
        assertRefused(
                posting("{\"name\":\"orphan\",\"size\":1,\"parent\":\"" + UUID.randomUUID() + "\"}"), 422, "invalid");
    }

    @Test
    void ownFaultTellsItsTraceAndNothingElse() {
        refusal(as(Tokens.admin()).get("/v1/samples/broken"), 500, "internal-error")
                .body("detail", matchesPattern(".*trace [0-9a-f]{32}.*"))
                .body("detail", not(containsString("hunter2")))
                .body("instance", matchesPattern("urn:trace:[0-9a-f]{32}"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static RequestSpecification posting(String body) {
        return posting(Tokens.responder(), body);
    }

    private static RequestSpecification posting(String token, String body) {
        return as(token).contentType("application/json").body(body);
    }

    private static void assertRefused(RequestSpecification creation, int status, String code) {
        assertRefused(creation.post("/v1/samples"), status, code);
    }

    private static void assertRefused(Response response, int status, String code) {
        assertThat(refusal(response, status, code)).isNotNull();
    }

    private static ValidatableResponse refusal(RequestSpecification creation, int status, String code) {
        return refusal(creation.post("/v1/samples"), status, code);
    }

    private static ValidatableResponse refusal(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("urn:muster:problem:" + code))
                .body("keySet()", hasItem("title"))
                .body("keySet()", hasItem("detail"))
                .body("keySet()", hasItem("instance"));
    }
}
