package dev.muster.console.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileTest {
    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void unverifiedMethodsOfferToBeVerified() {
        assertThat(ada.read("/me"))
                .containsSubsequence("Work mail", "verified", "Pager bot", "not verified", "Send a code");
    }

    @Test
    void withoutAVerifiedMethodThePageWarns() {
        services.evening().contactMethods.remove(0);

        assertThat(ada.read("/me")).contains("No verified contact method.");
    }

    @Test
    void wrongPresentPasswordIsToldAtItsFieldAndNeverSentBack() {
        ada.submit("/me/password", "currentPassword", "guessed it", "newPassword", "a longer secret")
                .then()
                .statusCode(422)
                .body(containsString("That is not your password."))
                .body(not(containsString("guessed it")))
                .body(not(containsString("a longer secret")));
    }

    @Test
    void newPasswordAsksToSignInAgain() {
        ada.submit("/me/password", "currentPassword", "correct horse", "newPassword", "a longer secret")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"));
    }

    @Test
    void rulesSayAfterHowLongByWhatIAmReached() {
        var mail = Evening.id("c0", 1).toString();
        ada.submit("/me/notification-rules", "urgency", "high", "minutes", "5", "methods", mail)
                .then()
                .statusCode(303);

        assertThat(services.sent("/v1/me/notification-rules")
                        .getJsonArray("steps")
                        .getJsonObject(0)
                        .getString("after"))
                .isEqualTo("PT5M");
        assertThat(ada.read("/me")).containsSubsequence("5 min", "Work mail", "Back to the default", "By e-mail.");
    }

    @Test
    void tryingItLeadsToThePageAndItsStory() {
        ada.submit("/me/test-page").then().statusCode(303).header("Location", containsString("/pages/"));
    }
}
