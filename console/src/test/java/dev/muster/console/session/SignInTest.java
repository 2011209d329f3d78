package dev.muster.console.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    StandIn services;

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void whoIsSignedOutIsAskedToSignInAndComesBack() {
        Browser.signedOut()
                .open("/alerts?severity=critical")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Falerts%3Fseverity%3Dcritical"));
    }

    @Test
    void rightPasswordOpensTheDoorAndLeadsWhereOneWanted() {
        var answer = signIn("ada@example.org", "correct horse", "/alerts?severity=critical");

        answer.then().statusCode(303).header("Location", containsString("/alerts?severity=critical"));
        assertThat(answer.getHeader("Set-Cookie"))
                .contains("muster=session-of-ada", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("token-of-ada");
    }

    @Test
    void wrongPasswordKeepsTheAddressAndSaysSo() {
        signIn("ada@example.org", "wrong", "/")
                .then()
                .statusCode(422)
                .body(containsString("E-mail or password is not right."))
                .body(containsString("value=\"ada@example.org\""))
                .body(not(containsString("value=\"wrong\"")));
    }

    @Test
    void nobodyIsLedToAnotherSiteAfterwards() {
        for (var elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x"}) {
            signIn("ada@example.org", "correct horse", elsewhere)
                    .then()
                    .statusCode(303)
                    .header("Location", not(containsString("evil")))
                    .header("Location", not(containsString("javascript")));
        }
    }

    @Test
    void tokenIsAskedForOnceAndKept() {
        var ada = Browser.ofAda();
        ada.open("/on-call").then().statusCode(200);
        services.reset();

        ada.open("/on-call").then().statusCode(200);
        ada.open("/on-call").then().statusCode(200);

        assertThat(services.asked()).noneMatch(asked -> asked.contains("/v1/sessions/current/token"));
    }

    @Test
    void sessionThatEndedElsewhereAsksToSignInAgain() {
        Browser.signedOut()
                .request()
                .cookie("muster", "a-session-long-gone")
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    void signingOutEndsTheSessionAndClearsTheCookie() {
        var answer = Browser.ofAda().submit("/sign-out");

        answer.then().statusCode(303).header("Location", containsString("/sign-in"));
        assertThat(answer.getHeader("Set-Cookie")).contains("muster=;").contains("Max-Age=0");
        assertThat(services.asked()).contains("DELETE /v1/sessions/current");
    }

    private static Response signIn(String email, String password, String next) {
        return Browser.signedOut().submit("/sign-in", "email", email, "password", password, "next", next);
    }

    @Test
    void whoForgotTheirPasswordIsMailedALinkAndNobodyLearnsOfTheAccount() {
        Browser.signedOut()
                .submit("/forgotten", "email", "ada@example.org")
                .then()
                .statusCode(200)
                .body(containsString("If there is such an account"));

        assertThat(services.asked()).contains("POST /v1/password-resets");
    }
}
