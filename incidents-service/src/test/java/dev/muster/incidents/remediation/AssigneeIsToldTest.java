package dev.muster.incidents.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is to carry out what was approved learns of it. */
@QuarkusTest
class AssigneeIsToldTest {

    @Inject
    Suite suite;

    @Inject
    RecordingPeer peer;

    private Somebody ada;
    private Somebody grace;
    private Declared incident;

    @BeforeEach
    void adaCommands() {
        peer.reset();
        ada = suite.responder("Ada");
        grace = suite.responder("Grace");
        incident = Declared.by(grace, "Checkout fails", "SEV2");
        incident.takenBy(ada);
    }

    @Test
    void theAssigneeOfAnApprovedProposalIsToldWithoutBeingWoken() {
        Proposed.by(grace, incident).decide(ada, "approve").then().statusCode(200);

        assertThat(told(grace).at("/urgency").textValue()).isEqualTo("low");
    }

    @Test
    void soIsOneChosenByTheDecision() {
        var linus = suite.responder("Linus");
        Proposed.by(grace, incident)
                .decide(ada, "approve", "assigneeId", linus.id())
                .then()
                .statusCode(200);

        assertThat(told(linus).at("/targets/0/type").textValue()).isEqualTo("person");
    }

    @Test
    void whoApprovesWhatTheyDoThemselvesAndWhoseProposalIsRejectedIsNot() {
        Proposed.by(ada, incident).decide(ada, "approve").then().statusCode(200);
        Proposed.by(grace, incident).decide(ada, "reject").then().statusCode(200);
        Proposed.by(grace, incident).decide(ada, "approve").then().statusCode(200);

        assertThat(told(grace)).isNotNull();
        assertThat(requests(ada)).isEmpty();
        assertThat(requests(grace)).hasSize(1);
    }

    private JsonNode told(Somebody person) {
        for (int count = 1; ; count++) {
            assertThat(peer.awaitTaken("oncall", "page.requested", count)).isNotEmpty();
            Optional<JsonNode> found = requests(person).stream().findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private List<JsonNode> requests(Somebody person) {
        return peer.taken("oncall", "page.requested").stream()
                .map(event -> event.data())
                .filter(data ->
                        data.at("/targets/0/id").asText().equals(person.id().toString()))
                .toList();
    }
}
