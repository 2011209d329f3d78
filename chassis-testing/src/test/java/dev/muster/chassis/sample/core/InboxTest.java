package dev.muster.chassis.sample.core;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.time.Ids;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest extends CoreTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @TestHTTPResource(value = "/", management = true)
    URI internal;

    @Inject
    WriteWhatIsAsked reaction;

    @BeforeEach
    void walkSteadily() {
        reaction.stumbles(0);
    }

    @Test
    void aMessageTakesEffectOnce() throws Exception {
        var message = asked("a", "hello");

        assertThat(results(deliver(message))).containsExactly("applied");
        assertThat(results(deliver(message))).containsExactly("duplicate");

        assertThat(notesAbout("a")).containsExactly("hello");
    }

    @Test
    void aConsumerThatFailsMidwayTakesEffectOnceWhenTheMessageComesAgain() throws Exception {
        var first = asked("a", "one");
        var second = asked("a", "two");
        reaction.stumbles(1);

        assertThat(deliver(first, second).statusCode()).isEqualTo(503);
        assertThat(notesAbout("a")).isEmpty();

        assertThat(results(deliver(first, second))).containsExactly("applied", "applied");
        assertThat(notesAbout("a")).containsExactly("one", "two");
    }

    @Test
    void aFailureHoldsUpItsOwnSubjectOnly() throws Exception {
        var nonsense = asked("a", "nonsense");
        var behind = asked("a", "behind it");
        var beside = asked("b", "beside it");

        var answer = JsonPath.from(deliver(nonsense, behind, beside).asString());

        assertThat(answer.getString("results.find { it.id == '%s' }.outcome".formatted(nonsense.id())))
                .isEqualTo("refused");
        assertThat(answer.getString("results.find { it.id == '%s' }.problem.code".formatted(nonsense.id())))
                .isEqualTo("invalid");
        assertThat(answer.getString("results.find { it.id == '%s' }.outcome".formatted(beside.id())))
                .isEqualTo("applied");
        assertThat(answer.getList("results")).hasSize(2);
        assertThat(notesAbout("a")).isEmpty();
        assertThat(notesAbout("b")).containsExactly("beside it");
    }

    @Test
    void dataThatCannotBeReadIsRefused() throws Exception {
        var wrong = new CloudEvent(
                "1.0",
                Ids.next(),
                "alerts",
                "dev.muster.note.asked.v1",
                "a",
                clock.instant(),
                "application/json",
                null,
                "system",
                "test",
                null,
                JsonNodeFactory.instance.textNode("not an object"));

        assertThat(results(deliver(wrong))).containsExactly("refused");
    }

    @Test
    void aMessageNobodyReactsToIsTaken() throws Exception {
        var message = CloudEvent.of(
                Ids.next(),
                "alerts",
                "moon.rose",
                "moon",
                clock.instant(),
                new Actor("system", "sky"),
                null,
                null,
                null);

        assertThat(results(deliver(message))).containsExactly("applied");
    }

    @Test
    void theTraceOfTheMessageGoesOn() throws Exception {
        deliver(asked("a", "hello")).then().statusCode(200);

        assertThat(reaction.lastTrace()).isEqualTo(TRACE);
    }

    @Test
    void aServiceSpeaksForItselfOnly() throws Exception {
        send(Tokens.service("oncall"), asked("a", "hello")).then().statusCode(403);
        send(Tokens.admin(), asked("a", "hello")).then().statusCode(403);
        given().port(internal.getPort())
                .contentType(CloudEvent.BATCH)
                .body(CloudEvent.writeBatch(List.of(asked("a", "hello"))))
                .post("/events")
                .then()
                .statusCode(401);

        assertThat(notesAbout("a")).isEmpty();
    }

    @Test
    void aBatchThatIsNoneIsRefused() {
        given().port(internal.getPort())
                .auth()
                .oauth2(Tokens.service("alerts"))
                .contentType(CloudEvent.BATCH)
                .body("[{\"id\":1}]")
                .post("/events")
                .then()
                .statusCode(400);
    }

    private CloudEvent asked(String subject, String body) {
        return CloudEvent.of(
                Ids.next(),
                "alerts",
                WriteWhatIsAsked.ASKED,
                subject,
                clock.instant(),
                new Actor("system", "test"),
                null,
                "00-" + TRACE + "-b7ad6b7169203331-01",
                JsonNodeFactory.instance.objectNode().put("body", body).put("unheardOf", true));
    }

    private Response deliver(CloudEvent... batch) throws Exception {
        return send(Tokens.service("alerts"), batch);
    }

    private Response send(String token, CloudEvent... batch) throws Exception {
        return given().port(internal.getPort())
                .auth()
                .oauth2(token)
                .contentType(CloudEvent.BATCH)
                .body(CloudEvent.writeBatch(List.of(batch)))
                .post("/events");
    }

    private static List<String> results(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return response.jsonPath().getList("results.outcome");
    }
}
