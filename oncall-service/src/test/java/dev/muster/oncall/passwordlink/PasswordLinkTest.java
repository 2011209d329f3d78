package dev.muster.oncall.passwordlink;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.ReceivedMail;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads the mail may set the password, once. */
@QuarkusTest
class PasswordLinkTest {

    private static final String CHOSEN = "a password of my own choice";
    private static final Pattern LINK = Pattern.compile("(/a/password/([A-Za-z0-9]+))");

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void anew() {
        clock.reset();
        MailServer.reset();
    }

    @Test
    void whoIsAddedWithoutAPasswordIsInvitedToSetOne() {
        var email = added(Map.of());

        String link = linkMailedTo(email);
        given().get(link).then().statusCode(200).body(containsString("<input id=\"password\""));
        given().formParam("password", CHOSEN).post(link).then().statusCode(200);

        assertThat(signIn(email)).isEqualTo(201);
    }

    @Test
    void whoHasAPasswordOrIsNotToBeInvitedGetsNoMail() {
        var notToBeInvited = added(Map.of("invite", false));
        var withPassword = added(Map.of("password", Somebody.PASSWORD));

        assertThat(linkMailedTo(added(Map.of()))).isNotBlank();

        assertThat(MailServer.to(notToBeInvited)).isEmpty();
        assertThat(MailServer.to(withPassword)).isEmpty();
    }

    @Test
    void theFormComesAgainForAPasswordThatIsTooShort() {
        String link = linkMailedTo(added(Map.of()));

        given().formParam("password", "short").post(link).then().statusCode(422).body(containsString("<form"));
        given().get(link).then().statusCode(200);
    }

    @Test
    void aLinkWorksOnceAndTheOthersOfThatPersonDieWithIt() {
        var email = added(Map.of());
        String invitation = linkMailedTo(email);
        clock.advance(Duration.ofMinutes(2));
        MailServer.reset();
        forgotten(email);
        String reset = linkMailedTo(email);

        complete(token(reset)).statusCode(204);

        complete(token(reset)).statusCode(410).body("code", equalTo("password-link-dead"));
        given().formParam("password", CHOSEN).post(invitation).then().statusCode(410);
        given().get(invitation).then().statusCode(410);
    }

    @Test
    void aForgottenPasswordIsSetAnewAndAllSessionsEnd() {
        var ada = Somebody.withPassword(Role.RESPONDER);
        String session = ada.signIn().path("session");
        forgotten(ada.email().toUpperCase(Locale.ROOT));

        complete(token(linkMailedTo(ada.email()))).statusCode(204);

        assertThat(signIn(ada.email())).isEqualTo(201);
        assertThat(ada.signIn().statusCode()).isEqualTo(401);
        As.bearer(session).post("/v1/sessions/current/token").then().statusCode(401);
    }

    @Test
    void theAnswerDoesNotTellWhetherThereIsSuchAnAccount() {
        var gone = Somebody.withPassword(Role.RESPONDER);
        gone.become(Role.RESPONDER, false).then().statusCode(200);
        var ada = Somebody.withPassword(Role.RESPONDER);

        for (var email : new String[] {"nobody@example.org", gone.email(), ada.email()}) {
            forgotten(email);
        }

        assertThat(linkMailedTo(ada.email())).isNotBlank();
        assertThat(MailServer.to("nobody@example.org")).isEmpty();
        assertThat(MailServer.to(gone.email())).isEmpty();
    }

    @Test
    void askingAgainAndAgainFillsNobodysMailbox() {
        var ada = Somebody.withPassword(Role.RESPONDER);
        forgotten(ada.email());
        assertThat(linkMailedTo(ada.email())).isNotBlank();

        forgotten(ada.email());
        var grace = Somebody.withPassword(Role.RESPONDER);
        forgotten(grace.email());
        assertThat(linkMailedTo(grace.email())).isNotBlank();

        assertThat(MailServer.to(ada.email())).hasSize(1);
    }

    @Test
    void aLinkGrowsTooOld() {
        var ada = Somebody.withPassword(Role.RESPONDER);
        forgotten(ada.email());
        String link = linkMailedTo(ada.email());

        clock.advance(PasswordLinks.RESET_LASTS.plusSeconds(1));

        given().get(link).then().statusCode(410);
        complete(token(link)).statusCode(410);
    }

    @CanIgnoreReturnValue
    private static String added(Map<String, Object> more) {
        String email = Ids.next() + "@example.org";
        var body = new HashMap<String, Object>(Map.of("name", "New here", "email", email));
        body.putAll(more);
        As.admin().body(body).post("/v1/people").then().statusCode(201);
        return email;
    }

    private static void forgotten(String email) {
        As.nobody()
                .body(Map.of("email", email))
                .post("/v1/password-resets")
                .then()
                .statusCode(202)
                .body(equalTo(""));
    }

    private static ValidatableResponse complete(String token) {
        return As.nobody()
                .body(Map.of("token", token, "newPassword", CHOSEN))
                .post("/v1/password-resets/completion")
                .then();
    }

    private static int signIn(String email) {
        return As.nobody()
                .body(Map.of("email", email, "password", CHOSEN))
                .post("/v1/sessions")
                .statusCode();
    }

    private static String linkMailedTo(String email) {
        await().atMost(Duration.ofSeconds(15)).until(() -> !MailServer.to(email).isEmpty());
        ReceivedMail mail = MailServer.to(email).get(0);
        var found = LINK.matcher(mail.text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
