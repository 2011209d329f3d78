package dev.muster.oncall.session;

import static dev.muster.oncall.testing.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    @Inject
    TestClock clock;

    private Somebody ada;

    @BeforeEach
    void somebody() {
        ada = Somebody.withPassword(Role.RESPONDER);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theRightPasswordOpensASessionAndGivesAToken() {
        var answer = ada.signIn()
                .then()
                .statusCode(201)
                .body("session", startsWith("mss_"))
                .body("expiresAt", notNullValue())
                .body("person.email", equalTo(ada.email()));

        me(answer.extract().path("token"))
                .then()
                .statusCode(200)
                .body("person.id", equalTo(ada.id().toString()));
    }

    @Test
    void anEmailAddressIsTheSameInCapitals() {
        As.nobody()
                .body(Map.of("email", " " + ada.email().toUpperCase(Locale.ROOT), "password", PASSWORD))
                .post("/v1/sessions")
                .then()
                .statusCode(201);
    }

    @Test
    void theUnknownTheWrongTheInactiveAndThePasswordlessGetTheSameAnswer() {
        var gone = Somebody.withPassword(Role.RESPONDER);
        assertThat(gone.become(Role.RESPONDER, false).statusCode()).isEqualTo(200);
        As.admin()
                .body(Map.of("name", "No password", "email", "no-password@example.org"))
                .post("/v1/people")
                .then()
                .statusCode(201);

        String wrong = refusal(ada.email(), "wrong");
        assertThat(refusal("nobody@example.org", "wrong")).isEqualTo(wrong);
        assertThat(refusal(gone.email(), PASSWORD)).isEqualTo(wrong);
        assertThat(refusal("no-password@example.org", PASSWORD)).isEqualTo(wrong);
    }

    @Test
    void aTokenEndsAfterTenMinutesAndTheSessionGivesANewOne() {
        Response signedIn = ada.signIn();
        clock.advance(Duration.ofMinutes(11));

        me(signedIn.path("token")).then().statusCode(401);
        me(tokenOf(signedIn)).then().statusCode(200);
    }

    @Test
    void aSessionEndsThirtyDaysAfterItWasLastUsed() {
        Response signedIn = ada.signIn();

        clock.advance(Duration.ofDays(29));
        assertThat(tokenOf(signedIn)).isNotNull();
        clock.advance(Duration.ofDays(29));
        assertThat(tokenOf(signedIn)).isNotNull();
        clock.advance(Duration.ofDays(31));
        askForToken(signedIn).then().statusCode(401).body("code", equalTo("unauthorized"));
    }

    @Test
    void signingOutEndsThisSessionAndItsTokensOnly() {
        Response here = ada.signIn();
        Response elsewhere = ada.signIn();

        As.bearer(here.path("session")).delete("/v1/sessions/current").then().statusCode(204);

        askForToken(here).then().statusCode(401);
        me(here.path("token")).then().statusCode(401);
        me(elsewhere.path("token")).then().statusCode(200);
        me(tokenOf(elsewhere)).then().statusCode(200);
    }

    @Test
    void aTokenSignsOutItsSessionToo() {
        Response signedIn = ada.signIn();

        As.bearer(signedIn.path("token")).delete("/v1/sessions/current").then().statusCode(204);

        askForToken(signedIn).then().statusCode(401);
    }

    @Test
    void signingOutEverywhereEndsAllSessionsAndTokens() {
        Response here = ada.signIn();
        Response elsewhere = ada.signIn();

        As.bearer(here.path("session")).delete("/v1/sessions").then().statusCode(204);

        askForToken(elsewhere).then().statusCode(401);
        me(elsewhere.path("token")).then().statusCode(401);
        me(ada.signIn().path("token")).then().statusCode(200);
    }

    @Test
    void whoIsNoLongerActiveIsOutAtOnceAndStaysOut() {
        Response signedIn = ada.signIn();

        assertThat(ada.become(Role.RESPONDER, false).statusCode()).isEqualTo(200);
        me(signedIn.path("token")).then().statusCode(401);

        assertThat(ada.become(Role.RESPONDER, true).statusCode()).isEqualTo(200);
        askForToken(signedIn).then().statusCode(401);
    }

    @Test
    void anotherRoleHoldsAtOnceAndTheSessionGoesOn() {
        Response signedIn = ada.signIn();

        assertThat(ada.become(Role.STAKEHOLDER, true).statusCode()).isEqualTo(200);

        me(signedIn.path("token")).then().statusCode(401);
        me(tokenOf(signedIn)).then().statusCode(200).body("person.role", equalTo("stakeholder"));
    }

    @Test
    void aNewPasswordEndsEverySession() {
        Response signedIn = ada.signIn();

        As.bearer(signedIn.path("token"))
                .body(Map.of("currentPassword", PASSWORD, "newPassword", "a better one"))
                .put("/v1/me/password")
                .then()
                .statusCode(204);

        askForToken(signedIn).then().statusCode(401);
        me(signedIn.path("token")).then().statusCode(401);
        ada.signIn().then().statusCode(401);
        ada.signIn("a better one").then().statusCode(201);
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        ada.call()
                .body(Map.of("currentPassword", "guessed", "newPassword", "a better one"))
                .put("/v1/me/password")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/currentPassword"));
    }

    @Test
    void everySignInIsAudited() {
        ada.signIn("wrong").then().statusCode(401);
        ada.signIn().then().statusCode(201);

        As.admin()
                .get("/v1/oncall-audit?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.action == 'sign-in.refused' }.subject.id", hasItem(ada.email()))
                .body(
                        "items.findAll { it.action == 'session.started' }.subject.id",
                        hasItem(ada.id().toString()));
    }

    @Test
    void failuresNeverLockThePersonOut() {
        for (int attempt = 0; attempt < 4; attempt++) {
            ada.signIn("wrong").then().statusCode(401);
        }

        ada.signIn().then().statusCode(201);
    }

    private static String refusal(String email, String password) {
        return As.nobody()
                .body(Map.of("email", email, "password", password))
                .post("/v1/sessions")
                .then()
                .statusCode(401)
                .extract()
                .path("detail");
    }

    private static Response me(String token) {
        return As.bearer(token).get("/v1/me");
    }

    private static Response askForToken(Response signedIn) {
        return As.bearer(signedIn.path("session")).post("/v1/sessions/current/token");
    }

    private static String tokenOf(Response signedIn) {
        return askForToken(signedIn).then().statusCode(200).extract().path("token");
    }
}
