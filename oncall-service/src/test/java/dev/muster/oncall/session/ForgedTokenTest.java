package dev.muster.oncall.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.chassis.token.SigningKey;
import dev.muster.chassis.token.TokenSigner;
import dev.muster.oncall.testing.Forgery;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgedTokenTest {

    private static final Caller ADMIN = Caller.person(UUID.randomUUID(), Role.ADMIN, UUID.randomUUID());
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theRightKeyIsBelieved() {
        assertThat(statusFor(Tokens.person(ADMIN, clock.instant()))).isEqualTo(200);
    }

    @Test
    void anotherKeyUnderTheRightNameIsNot() {
        String token = new TokenSigner("oncall", SigningKey.generate()).forPerson(ADMIN, clock.instant(), TEN_MINUTES);

        assertThat(statusFor(token)).isEqualTo(401);
        assertThat(statusFor(Forgery.withKeyId(Tokens.key("oncall").id(), token, SigningKey.generate())))
                .isEqualTo(401);
    }

    @Test
    void aServiceMayNotSpeakOfPeople() {
        String token = Tokens.signer("alerts").forPerson(ADMIN, clock.instant(), TEN_MINUTES);

        assertThat(statusFor(token)).isEqualTo(401);
    }

    @Test
    void aServiceMayNotSpeakOfAnotherService() {
        String token = new TokenSigner("incidents", Tokens.key("alerts"))
                .forPeer("oncall", null, clock.instant(), Duration.ofMinutes(1));

        assertThat(statusFor(token)).isEqualTo(401);
    }

    @Test
    void aTokenForAnotherReceiverIsRefused() {
        String token = Tokens.signer("alerts").forPeer("incidents", null, clock.instant(), Duration.ofMinutes(1));

        assertThat(statusFor(token)).isEqualTo(401);
    }

    @Test
    void aServiceHasNoRoleOfItsOwnEvenOnBehalfOfAnAdmin() {
        String token =
                Tokens.service("alerts", new Actor("person", ADMIN.personId().toString()));

        As.bearer(token).get("/v1/oncall-audit").then().statusCode(403);
    }

    @Test
    void anExpiredTokenIsRefusedOnceTheSkewIsOver() {
        String token = Tokens.person(ADMIN, clock.instant());

        clock.advance(TEN_MINUTES.plusSeconds(2));
        assertThat(statusFor(token)).isEqualTo(200);
        clock.advance(Duration.ofSeconds(4));
        assertThat(statusFor(token)).isEqualTo(401);
    }

    @Test
    void aTokenFromTheFutureIsRefused() {
        assertThat(statusFor(Tokens.person(ADMIN, clock.instant().plusSeconds(60))))
                .isEqualTo(401);
    }

    @Test
    void aTokenThatLivesTooLongIsRefused() {
        String token = Tokens.signer("oncall").forPerson(ADMIN, clock.instant(), Duration.ofDays(365));

        assertThat(statusFor(token)).isEqualTo(401);
    }

    @Test
    void onlyES256Counts() {
        String token = Tokens.person(ADMIN, clock.instant());

        assertThat(statusFor(Forgery.unsigned(token))).isEqualTo(401);
        assertThat(statusFor(Forgery.signedWithPublicKey(token, Tokens.key("oncall"))))
                .isEqualTo(401);
    }

    @Test
    void garbageIsRefused() {
        assertThat(statusFor("garbage")).isEqualTo(401);
        assertThat(statusFor("a.b.c")).isEqualTo(401);
        assertThat(statusFor("")).isEqualTo(401);
        assertThat(statusFor("mst_unknown")).isEqualTo(401);
        assertThat(statusFor("mss_unknown")).isEqualTo(401);
    }

    private static int statusFor(String token) {
        return As.bearer(token).get("/v1/people").statusCode();
    }
}
