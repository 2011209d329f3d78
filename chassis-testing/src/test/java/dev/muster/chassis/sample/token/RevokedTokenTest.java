package dev.muster.chassis.sample.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.LiveStream;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that issues no tokens hears from the one that does which are taken back. */
@QuarkusTest
class RevokedTokenTest {

    @TestHTTPResource(value = "/", management = true)
    URI internal;

    @TestHTTPResource("/v1/notes/stream/own")
    URI stream;

    @Inject
    TestClock clock;

    private final Caller ada = Caller.person(UUID.randomUUID(), Role.RESPONDER, UUID.randomUUID());

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aRevokedSessionsTokensAreRefused() throws IOException {
        String token = Tokens.person(ada, clock.instant());
        assertThat(statusFor(token)).isEqualTo(200);

        assertThat(deliver("oncall", "sessionId", ada.credentialId())).isEqualTo("applied");

        assertThat(statusFor(token)).isEqualTo(401);
    }

    @Test
    void aStreamThatIsOpenEndsWithItsSession() throws IOException {
        try (var mine = LiveStream.of(stream.toString(), Tokens.person(ada, clock.instant()))) {
            assertThat(deliver("oncall", "sessionId", ada.credentialId())).isEqualTo("applied");

            mine.awaitEnd();
        }
    }

    @Test
    void aPersonsTokensIssuedLaterAreGood() throws IOException {
        String before = Tokens.person(ada, clock.instant());
        assertThat(deliver("oncall", "personId", ada.personId())).isEqualTo("applied");
        clock.advance(Duration.ofMillis(2));
        String after = Tokens.person(ada, clock.instant());

        assertThat(statusFor(before)).isEqualTo(401);
        assertThat(statusFor(after)).isEqualTo(200);
    }

    @Test
    void othersAreNotTouched() throws IOException {
        String token = Tokens.person(ada, clock.instant());

        assertThat(deliver("oncall", "personId", UUID.randomUUID())).isEqualTo("applied");

        assertThat(statusFor(token)).isEqualTo(200);
    }

    @Test
    void onlyWhoGivesTokensTakesThemBack() throws IOException {
        String token = Tokens.person(ada, clock.instant());

        assertThat(deliver("alerts", "personId", ada.personId())).isEqualTo("refused");

        assertThat(statusFor(token)).isEqualTo(200);
    }

    private String deliver(String from, String what, UUID id) throws IOException {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put(what, id.toString())
                .put("at", clock.instant().toString());
        var message = CloudEvent.of(
                Ids.next(),
                from,
                "token.revoked",
                id.toString(),
                clock.instant(),
                new Actor("system", "test"),
                null,
                null,
                data);
        return given().port(internal.getPort())
                .auth()
                .oauth2(Tokens.service(from))
                .header("Content-Type", CloudEvent.BATCH)
                .body(CloudEvent.writeBatch(List.of(message)))
                .post("/events")
                .then()
                .statusCode(200)
                .extract()
                .path("results[0].outcome");
    }

    private static int statusFor(String token) {
        return given().auth().oauth2(token).get("/v1/samples").statusCode();
    }
}
