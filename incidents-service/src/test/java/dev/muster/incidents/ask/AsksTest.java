package dev.muster.incidents.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.TestClock;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AsksTest {

    @Inject
    Suite suite;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    RecordingPeer peers;

    private Somebody ada;
    private Somebody grace;
    private Declared incident;

    @BeforeEach
    void adaCommands() {
        world.begin();
        ada = suite.responder("Ada");
        grace = suite.responder("Grace");
        incident = Declared.by(ada, "Checkout fails", "SEV4");
        incident.takenBy(ada);
    }

    @Test
    void whoIsAskedAndNotHereIsCalledAndAnswers() {
        var id = asked();

        await().untilAsserted(() -> assertThat(peers.taken("oncall", "page.requested"))
                .anySatisfy(event -> assertThat(event.data().at("/targets/0/id").asText())
                        .isEqualTo(grace.id().toString())));
        incident.post(grace, "/asks/" + id + "/answer", Map.of("answer", "The pool is exhausted"))
                .then()
                .statusCode(200)
                .body("answeredBy", equalTo(grace.id().toString()))
                .body("overdue", equalTo(false));
        assertThat(incident.timeline(ada)).contains("Asked Grace for a diagnosis", "Answered: The pool is exhausted");
    }

    @Test
    void anAnswerThatIsMissingIsShownAsOverdue() {
        var id = asked();

        world.pass(Duration.ofMinutes(11));

        ada.call()
                .get(incident.path("/asks"))
                .then()
                .body("items.id", contains(id))
                .body("items.overdue", contains(true));
        assertThat(incident.timeline(ada)).contains("No answer in time: a diagnosis was asked for");
    }

    @Test
    void onlyTheCommanderAndTheDeputyAskAndOnlyTheAskedAnswer() {
        incident.post(grace, "/asks", body()).then().statusCode(403);
        var id = asked();
        incident.post(suite.responder("Linus"), "/asks/" + id + "/answer", Map.of("answer", "x"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-asked"));
    }

    private String asked() {
        return incident.post(ada, "/asks", body())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> body() {
        return Map.of(
                "to",
                Map.of("personId", grace.id()),
                "for",
                "diagnosis",
                "by",
                clock.instant().plusSeconds(600));
    }
}
