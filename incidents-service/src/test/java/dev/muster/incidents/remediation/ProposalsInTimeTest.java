package dev.muster.incidents.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.TestClock;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of proposals: by time, by edits, in emergencies, and in mini-cycles. */
@QuarkusTest
class ProposalsInTimeTest {

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
        incident = Declared.by(grace, "Checkout fails", "SEV4");
        incident.takenBy(ada);
        incident.post(grace, "/participants", Map.of()).then().statusCode(200);
    }

    @Test
    void anApprovalThatNobodyUsesEndsAfterHalfAnHour() {
        var proposal = Proposed.by(grace, incident).approvedBy(ada);

        world.pass(Duration.ofMinutes(29));
        assertThat(proposal.state(ada)).isEqualTo("approved");
        world.pass(Duration.ofMinutes(2));

        assertThat(proposal.state(ada)).isEqualTo("proposed");
        assertThat(proposal.seenBy(ada).getString("decision")).isNull();
        proposal.post(grace, "/start", Map.of()).then().statusCode(409);
    }

    @Test
    void whatWasStartedInTimeDoesNotLapse() {
        var proposal = Proposed.by(grace, incident).approvedBy(ada).startedBy(grace);

        world.pass(Duration.ofHours(1));

        assertThat(proposal.state(ada)).isEqualTo("started");
    }

    @Test
    void whatWasDeferredIsProposedAgainAtItsTime() {
        var proposal = Proposed.by(grace, incident);
        var until = clock.instant().plus(Duration.ofHours(2));
        proposal.decide(ada, "defer", "until", until).then().statusCode(200).body("state", equalTo("deferred"));

        world.pass(Duration.ofMinutes(119));
        assertThat(proposal.state(ada)).isEqualTo("deferred");
        world.pass(Duration.ofMinutes(2));

        assertThat(proposal.state(ada)).isEqualTo("proposed");
        assertThat(proposal.seenBy(ada).getInt("cycle")).isEqualTo(2);
    }

    @Test
    void deferringNeedsATimeThatIsStillToCome() {
        var proposal = Proposed.by(grace, incident);

        proposal.decide(ada, "defer").then().statusCode(422);
        proposal.decide(ada, "defer", "until", clock.instant().minusSeconds(1))
                .then()
                .statusCode(422);
        proposal.decide(ada, "approve", "until", clock.instant().plusSeconds(60))
                .then()
                .statusCode(422);
    }

    @Test
    void otherWordsNeedANewDecision() {
        var proposal = Proposed.by(grace, incident).approvedBy(ada);

        grace.call()
                .body(Proposed.body("action", "Restart everything", "risk", 5))
                .put(incident.path("/proposals/" + proposal.id()))
                .then()
                .statusCode(200)
                .body("state", equalTo("proposed"))
                .body("decision", nullValue());

        proposal.post(grace, "/start", Map.of()).then().statusCode(409);
    }

    @Test
    void nobodyPutsWordsIntoAnothersMouth() {
        var proposal = Proposed.by(grace, incident);

        suite.responder("Linus")
                .call()
                .body(Proposed.body("action", "Nothing"))
                .put(incident.path("/proposals/" + proposal.id()))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-proposer"));
    }

    @Test
    void anApprovalIsRevokedByTheCommander() {
        var proposal = Proposed.by(grace, incident).approvedBy(ada);

        proposal.post(ada, "/revocation", Map.of("reason", "New figures"))
                .then()
                .statusCode(200)
                .body("state", equalTo("proposed"));
        proposal.post(grace, "/start", Map.of()).then().statusCode(409);
    }

    @Test
    void inAnEmergencyWhoeverHasJoinedStartsWithoutApprovalAndTheCommanderIsCalled() {
        var proposal = Proposed.by(grace, incident);
        var override = Map.of("override", Map.of("reason", "Data is being lost"));
        proposal.post(suite.responder("Linus"), "/start", override)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-in-the-incident"));

        proposal.post(grace, "/start", override)
                .then()
                .statusCode(200)
                .body("state", equalTo("started"))
                .body("overrideReason", equalTo("Data is being lost"));

        assertThat(incident.timeline(ada))
                .contains("EMERGENCY OVERRIDE, started without the commander's approval: Rolling restart"
                        + " (Data is being lost)");
        assertCalled(ada);
    }

    @Test
    void whoCarriesOutWhatIsHaltedIsCalledAndConfirmsThatItStopped() {
        var proposal = Proposed.by(grace, incident).approvedBy(ada).startedBy(grace);

        proposal.post(ada, "/halt", Map.of("reason", "Errors rise"))
                .then()
                .statusCode(200)
                .body("state", equalTo("halted"));
        assertCalled(grace);
        proposal.post(grace, "/stopped", Map.of()).then().statusCode(200).body("stoppedAt", notNullValue());
    }

    @Test
    void cyclesAreNumberedAndCloseWhenNothingIsLeftInThem() {
        var first = Proposed.by(grace, incident);
        var second = Proposed.by(ada, incident);
        first.decide(ada, "reject").then().statusCode(200);
        cycles().body("items.number", contains(1)).body("items[0].closedAt", nullValue());

        second.approvedBy(ada).startedBy(ada).report(ada, "no").then().statusCode(200);
        cycles().body("items.number", contains(1)).body("items[0].closedAt", notNullValue());

        assertThat(Proposed.by(grace, incident).seenBy(ada).getInt("cycle")).isEqualTo(2);
        cycles().body("items.number", contains(1, 2)).body("items[1].closedAt", nullValue());
        assertThat(incident.timeline(ada)).contains("Cycle 1 begins", "Cycle 1 has ended", "Cycle 2 begins");
    }

    @Test
    void proposalsAreListedBestFirst() {
        var wanted = List.of(
                Proposed.body("action", "c", "gain", 1, "risk", 5),
                Proposed.body("action", "b", "gain", 5, "risk", 4, "reversible", false),
                Proposed.body("action", "a", "gain", 2, "risk", 1, "duration", "PT10M"));
        wanted.forEach(body -> incident.post(grace, "/proposals", body).then().statusCode(201));

        grace.call()
                .get(incident.path("/proposals"))
                .then()
                .statusCode(200)
                .body("items.action", contains("a", "b", "c"))
                .body("items.rank", contains(1, 2, 3))
                .body("items[0].duration", equalTo("PT10M"));
    }

    private ValidatableResponse cycles() {
        return ada.call().get(incident.path("/cycles")).then().statusCode(200);
    }

    private void assertCalled(Somebody somebody) {
        await().untilAsserted(() -> assertThat(peers.taken("oncall", "page.requested"))
                .anySatisfy(event -> assertThat(event.data().at("/targets/0/id").asText())
                        .isEqualTo(somebody.id().toString())));
    }
}
