package dev.muster.oncall.apitoken;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import dev.muster.chassis.token.SignedToken;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTokenTest {

    @Inject
    TestClock clock;

    @TestHTTPResource(management = true)
    URI internal;

    private Somebody ada;

    @BeforeEach
    void somebody() {
        ada = Somebody.withRole(Role.RESPONDER);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void anApiTokenActsForItsMaker() {
        Response made = make("responder");

        made.then().statusCode(201).body("token", startsWith("mst_"));
        As.bearer(made.path("token"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("person.id", equalTo(ada.id().toString()));
    }

    @Test
    void itsSecretIsShownOnlyOnce() {
        Response made = make("responder");

        ada.call()
                .get("/v1/api-tokens")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(made.<String>path("id")))
                .body(not(containsString("mst_")));
    }

    @Test
    void itsRoleIsNoHigherThanItsMakers() {
        make("admin").then().statusCode(403);
    }

    @Test
    void itsRoleSinksWithItsMakers() {
        Response made = make("responder");
        ada.become(Role.STAKEHOLDER, true).then().statusCode(200);

        As.bearer(made.path("token")).get("/v1/me").then().statusCode(200);
        As.bearer(made.path("token"))
                .body(Map.of("name", "Checkout"))
                .post("/v1/services")
                .then()
                .statusCode(403);
    }

    @Test
    void itMayBeMeantForSomeActionsOnly() {
        String token = limited(Map.of("actions", List.of("pages:read", "services:write")));

        As.bearer(token).get("/v1/pages").then().statusCode(200);
        As.bearer(token).get("/v1/me").then().statusCode(403);
        As.bearer(token).get("/v1/services").then().statusCode(403);
        As.bearer(token).body(Map.of()).post("/v1/pages").then().statusCode(403);
        As.bearer(token).body(Map.of()).post("/v1/services").then().statusCode(422);
    }

    @Test
    void itMayBeMeantForSomeServicesOnly() {
        String elsewhere = limited(Map.of("services", List.of("alerts")));
        String here = limited(Map.of("services", List.of("alerts", "oncall")));

        As.bearer(elsewhere).get("/v1/me").then().statusCode(403);
        As.bearer(here).get("/v1/me").then().statusCode(200);
    }

    @Test
    void limitsThatMeanNothingAreRefused() {
        var wanted = new HashMap<String, Object>(Map.of("name", "Pipeline", "role", "responder"));
        wanted.put("services", List.of("payroll"));
        wanted.put("actions", List.of("everything"));

        ada.call().body(wanted).post("/v1/api-tokens").then().statusCode(422).body("errors", hasSize(2));
    }

    private String limited(Map<String, Object> limits) {
        var wanted = new HashMap<String, Object>(Map.of("name", "Pipeline", "role", "responder"));
        wanted.putAll(limits);
        return ada.call()
                .body(wanted)
                .post("/v1/api-tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    @Test
    void itCannotMakeAnother() {
        As.bearer(make("responder").path("token"))
                .body(Map.of("name", "Successor", "role", "responder"))
                .post("/v1/api-tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void onceRevokedItIsRefused() {
        Response made = make("responder");
        String token = made.path("token");
        As.bearer(token).get("/v1/me").then().statusCode(200);

        ada.call().delete("/v1/api-tokens/" + made.path("id")).then().statusCode(204);

        As.bearer(token).get("/v1/me").then().statusCode(401);
        ada.call().delete("/v1/api-tokens/" + made.path("id")).then().statusCode(404);
    }

    @Test
    void nobodyElseButAnAdminRevokesIt() {
        Response made = make("responder");

        As.responder().delete("/v1/api-tokens/" + made.path("id")).then().statusCode(404);
        As.admin().delete("/v1/api-tokens/" + made.path("id")).then().statusCode(204);
    }

    @Test
    void itEndsWhenItsMakerDoes() {
        String token = make("responder").path("token");
        As.bearer(token).get("/v1/me").then().statusCode(200);

        ada.become(Role.RESPONDER, false).then().statusCode(200);

        As.bearer(token).get("/v1/me").then().statusCode(401);
    }

    @Test
    void itEndsWhenItWasMeantTo() {
        String token = ada.call()
                .body(Map.of(
                        "name",
                        "Short",
                        "role",
                        "responder",
                        "expiresAt",
                        clock.instant().plusSeconds(120).toString()))
                .post("/v1/api-tokens")
                .path("token");
        As.bearer(token).get("/v1/me").then().statusCode(200);

        clock.advance(Duration.ofSeconds(130));

        As.bearer(token).get("/v1/me").then().statusCode(401);
    }

    @Test
    void otherServicesChangeItForASignedToken() {
        String secret = make("responder").path("token");

        String signed = As.bearer(Tokens.service("alerts"))
                .body(Map.of("token", secret))
                .post(internal.resolve(SignedToken.EXCHANGE))
                .then()
                .statusCode(200)
                .body("expiresAt", notNullValue())
                .extract()
                .path("token");

        As.bearer(signed).get("/v1/me").then().statusCode(200);
    }

    @Test
    void onlyServicesMayChangeIt() {
        String secret = make("responder").path("token");

        As.admin()
                .body(Map.of("token", secret))
                .post(internal.resolve(SignedToken.EXCHANGE))
                .then()
                .statusCode(403);
        As.nobody()
                .body(Map.of("token", secret))
                .post(internal.resolve(SignedToken.EXCHANGE))
                .then()
                .statusCode(401);
        As.bearer(Tokens.service("alerts"))
                .body(Map.of("token", "mst_unknown"))
                .post(internal.resolve(SignedToken.EXCHANGE))
                .then()
                .statusCode(404);
    }

    private Response make(String role) {
        return ada.call().body(Map.of("name", "Pipeline", "role", role)).post("/v1/api-tokens");
    }
}
