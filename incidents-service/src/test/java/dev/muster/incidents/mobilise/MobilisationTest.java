package dev.muster.incidents.mobilise;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;
import static dev.muster.incidents.crew.IncidentRole.COMMUNICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Plan;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an incident calls. */
@QuarkusTest
class MobilisationTest {

    @Inject
    Suite suite;

    @Inject
    RecordingPeer peer;

    private Somebody ada;
    private UUID service;

    @BeforeEach
    void people() {
        peer.reset();
        ada = suite.responder("Ada");
        service = suite.service("Checkout", null);
    }

    @AfterEach
    void usualPlan() {
        Plan.asAtFirst();
    }

    @Test
    void withoutACommanderPolicyTheOwnersAreCalled() {
        var incident = Declared.by(ada, "Checkout fails", "SEV1", "serviceIds", List.of(service));

        var requested = requests(incident, 1).get(0).data();

        ContractFiles.checkMessage("page.requested", requested);
        assertThat(requested.at("/targets").size()).isEqualTo(1);
        assertThat(requested.at("/targets/0/type").textValue()).isEqualTo("service");
        assertThat(requested.at("/targets/0/id").textValue()).isEqualTo(service.toString());
        assertThat(requested.at("/urgency").textValue()).isEqualTo("high");
    }

    @Test
    void thePlanSaysWhoIsCalledForWhat() {
        var commanders = suite.policy("Commanders");
        var speakers = suite.policy("Speakers");
        Plan.calling("SEV1", Map.of(COMMANDER, commanders, COMMUNICATIONS, speakers));
        var incident = Declared.by(ada, "All is down", "SEV1", "serviceIds", List.of(service));

        var targets = requests(incident, 1).get(0).data().at("/targets");

        assertThat(targets.findValuesAsText("role")).containsExactly("commander", "communications");
        assertThat(targets.findValuesAsText("id"))
                .containsExactly(commanders.toString(), speakers.toString(), service.toString());
    }

    @Test
    void inTriageTheServicesPeopleAreCalledUrgentlyAndWithoutServicesWhoeverCatchesTheRest() {
        var judged = Declared.by(ada, "Something", null, "serviceIds", List.of(service));
        var vague = Declared.by(ada, "Something else", null);

        assertThat(requests(judged, 1).get(0).data().at("/targets/0/id").textValue())
                .isEqualTo(service.toString());
        assertThat(requests(vague, 1).get(0).data().at("/targets").size()).isZero();
        assertThat(requests(vague, 1).get(0).data().at("/urgency").textValue()).isEqualTo("high");
    }

    @Test
    void aWorseSeverityCallsWhoIsMissingAndNobodyTwice() {
        var commanders = suite.policy("Commanders");
        Plan.calling("SEV1", Map.of(COMMANDER, commanders));
        var incident = Declared.by(ada, "Checkout fails", "SEV3", "serviceIds", List.of(service));
        raise(incident);

        var second = requests(incident, 2).get(1).data().at("/targets");

        assertThat(second.findValuesAsText("id")).containsExactly(commanders.toString());
    }

    @Test
    void aRoleThatIsFilledIsNotCalledFor() {
        Plan.calling("SEV1", Map.of(COMMANDER, suite.policy("Commanders")));
        var incident = Declared.by(ada, "Checkout fails", "SEV3", "serviceIds", List.of(service));
        incident.takenBy(ada);
        raise(incident);
        var other = Declared.by(ada, "Another", "SEV3", "serviceIds", List.of(service));

        assertThat(requests(other, 1)).hasSize(1);
        assertThat(requests(incident, 1)).hasSize(1);
    }

    @Test
    void theLesserOnesWakeNobody() {
        var incident = Declared.by(ada, "A typo", "SEV5", "serviceIds", List.of(service));

        assertThat(requests(incident, 1).get(0).data().at("/urgency").textValue())
                .isEqualTo("low");
    }

    @Test
    void itIsOnTheTimeline() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2", "serviceIds", List.of(service));

        ada.call()
                .get(incident.path("/timeline?kind=page"))
                .then()
                .body("items.type", contains("page.requested"))
                .body("items[0].text", equalTo("Calls the owners of Checkout"));
    }

    private void raise(Declared incident) {
        incident.post(ada, "/severity", Map.of("severity", "SEV1", "reason", "All cards fail"))
                .then()
                .statusCode(200);
    }

    private List<CloudEvent> requests(Declared incident, int count) {
        for (int taken = count; ; taken++) {
            var found = peer.awaitTaken("oncall", "page.requested", taken).stream()
                    .filter(event -> event.subject().equals(incident.id()))
                    .toList();
            if (found.size() >= count) {
                return found;
            }
        }
    }
}
