package dev.muster.chassis.sample.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.chassis.token.SignedToken;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that keeps no API tokens asks the one that does, and remembers the answer for a while. */
@QuarkusTest
class ApiTokenElsewhereTest {

    @Inject
    RecordingPeer peer;

    @Inject
    TestClock clock;

    @AfterEach
    void startAnew() {
        peer.reset();
        clock.reset();
    }

    @Test
    void itIsChangedForASignedToken() {
        peerAnswersFor(Role.STAKEHOLDER);

        assertThat(statusFor("mst_known")).isEqualTo(200);
    }

    @Test
    void theAnswerIsRememberedWhileItsTokenIsGood() {
        peerAnswersFor(Role.STAKEHOLDER);
        assertThat(statusFor("mst_remembered")).isEqualTo(200);
        peer.reset();

        assertThat(statusFor("mst_remembered")).isEqualTo(200);
        clock.advance(Duration.ofMinutes(11));
        assertThat(statusFor("mst_remembered")).isEqualTo(401);
    }

    @Test
    void anUnknownOneIsRefusedUntilItIsKnown() {
        assertThat(statusFor("mst_made-later")).isEqualTo(401);
        peerAnswersFor(Role.STAKEHOLDER);
        clock.advance(Duration.ofSeconds(3));

        assertThat(statusFor("mst_made-later")).isEqualTo(200);
    }

    @Test
    void whatThePeerSignsIsCheckedLikeAnyToken() {
        var stranger = Caller.apiToken(UUID.randomUUID(), Role.ADMIN, UUID.randomUUID());
        String token = Tokens.signer("alerts").forPerson(stranger, clock.instant(), Duration.ofMinutes(10));
        peerAnswers(token);

        assertThat(statusFor("mst_forged")).isEqualTo(401);
    }

    private void peerAnswersFor(Role role) {
        var maker = Caller.apiToken(UUID.randomUUID(), role, UUID.randomUUID());
        peerAnswers(Tokens.person(maker, clock.instant()));
    }

    private void peerAnswers(String token) {
        peer.answers(
                "oncall",
                SignedToken.EXCHANGE,
                new JsonObject()
                        .put("token", token)
                        .put("expiresAt", clock.instant().plus(Duration.ofMinutes(10))));
    }

    private static int statusFor(String token) {
        return given().auth().oauth2(token).get("/v1/samples").statusCode();
    }
}
