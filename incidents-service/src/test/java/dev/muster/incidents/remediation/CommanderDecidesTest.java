package dev.muster.incidents.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commander alone decides, whatever others are elsewhere in the suite. */
@QuarkusTest
class CommanderDecidesTest {

    @Inject
    Suite suite;

    @Inject
    World world;

    private Somebody ada;
    private Somebody grace;
    private Declared incident;

    @BeforeEach
    void adaCommands() {
        world.begin();
        ada = suite.responder("Ada");
        grace = suite.responder("Grace");
        incident = Declared.by(grace, "Checkout fails", "SEV2");
        incident.takenBy(ada);
    }

    @Test
    void theCommanderApprovesAndTheAssigneeStarts() {
        var proposal = Proposed.by(grace, incident);

        proposal.decide(ada, "approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("assigneeId", equalTo(grace.id().toString()))
                .body("decision.by", equalTo(ada.id().toString()))
                .body("decision.rationale", equalTo("Because"));
        proposal.post(grace, "/start", Map.of()).then().statusCode(200).body("state", equalTo("started"));
        proposal.report(grace, "worked")
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("result.outcome", equalTo("worked"));

        assertThat(incident.timeline(ada))
                .contains(
                        "Proposed: Rolling restart",
                        "Approved: Rolling restart (Because)",
                        "Started: Rolling restart",
                        "Done: Rolling restart (it worked: As expected)");
    }

    @Test
    void nobodyElseDecidesAndEachAttemptIsOnTheTimeline() {
        var admin = suite.person("Root", Role.ADMIN);
        var proposal = Proposed.by(grace, incident);

        for (var other : new Somebody[] {grace, admin, suite.responder("Linus")}) {
            proposal.decide(other, "approve").then().statusCode(403).body("code", equalTo("not-the-commander"));
            proposal.post(other, "/revocation", Map.of("reason", "no")).then().statusCode(403);
            proposal.post(other, "/halt", Map.of("reason", "no")).then().statusCode(403);
        }

        assertThat(proposal.state(ada)).isEqualTo("proposed");
        ada.call()
                .get(incident.path("/timeline?limit=200"))
                .then()
                .body("items.findAll { it.type == 'decision.refused' }.size()", equalTo(9))
                .body(
                        "items.findAll { it.type == 'decision.refused' }.actor.id",
                        hasItem(admin.id().toString()));
        assertThat(incident.timeline(ada))
                .contains("Tried to approve a proposal without being the one who decides; refused");
    }

    @Test
    void aStakeholderDoesNotEvenPropose() {
        var stakeholder = suite.person("Eve", Role.STAKEHOLDER);

        incident.post(stakeholder, "/proposals", Proposed.body()).then().statusCode(403);
    }

    @Test
    void aLoneCommanderProposesApprovesAndStartsInOneCall() {
        incident.post(ada, "/proposals", Proposed.body("decide", "approve", "start", true, "rationale", "I am alone"))
                .then()
                .statusCode(201)
                .body("state", equalTo("started"))
                .body("assigneeId", equalTo(ada.id().toString()))
                .body("decision.rationale", equalTo("I am alone"));

        assertThat(incident.timeline(ada))
                .contains(
                        "Proposed: Rolling restart",
                        "Approved: Rolling restart (I am alone)",
                        "Started: Rolling restart");
    }

    @Test
    void inOneCallNobodyElseDecidesEitherAndNothingIsProposed() {
        incident.post(grace, "/proposals", Proposed.body("decide", "approve", "start", true, "rationale", "Now"))
                .then()
                .statusCode(403);

        ada.call().get(incident.path("/proposals")).then().body("items.size()", equalTo(0));
        assertThat(incident.timeline(ada))
                .contains("Tried to approve a proposal without being the one who decides; refused");
    }

    @Test
    void inOneCallTheReasonIsNeededAndNobodyElseCanBeStarted() {
        incident.post(ada, "/proposals", Proposed.body("decide", "approve"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rationale"));
        incident.post(ada, "/proposals", Proposed.body("start", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/start"));
        incident.post(
                        ada,
                        "/proposals",
                        Proposed.body("decide", "approve", "start", true, "rationale", "x", "assigneeId", grace.id()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/start"));
    }

    @Test
    void whoeverCommandsByReliefDecidesOnOthersProposalsOnly() {
        var admin = suite.person("Root", Role.ADMIN);
        incident.post(admin, "/relief", Map.of("toPersonId", admin.id(), "reason", "Ada is asleep"))
                .then()
                .statusCode(200);

        Proposed.by(admin, incident)
                .decide(admin, "approve")
                .then()
                .statusCode(403)
                .body("code", equalTo("own-proposal-after-relief"));
        Proposed.by(grace, incident).decide(admin, "approve").then().statusCode(200);
    }

    @Test
    void whileNobodyCommandsNobodyDecides() {
        var vacant = Declared.by(grace, "Search fails", "SEV3");

        Proposed.by(grace, vacant)
                .decide(ada, "approve")
                .then()
                .statusCode(403)
                .body("detail", startsWith("Nobody commands"));
    }

    @Test
    void onlyWhatIsApprovedIsStartedAndOnlyByItsAssignee() {
        var proposal = Proposed.by(grace, incident);
        proposal.post(grace, "/start", Map.of()).then().statusCode(409).body("code", equalTo("proposal-not-approved"));

        proposal.approvedBy(ada)
                .post(ada, "/start", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-assignee"));
        assertThat(proposal.startedBy(grace).state(ada)).isEqualTo("started");
    }

    @Test
    void onAnIncidentThatIsOverNothingIsDecided() {
        var proposal = Proposed.by(grace, incident);
        incident.post(ada, "/status", Map.of("status", "resolved")).then().statusCode(200);

        proposal.decide(ada, "approve").then().statusCode(409).body("code", equalTo("incident-over"));
        incident.post(grace, "/proposals", Proposed.body())
                .then()
                .statusCode(409)
                .body("code", equalTo("incident-over"));
    }
}
