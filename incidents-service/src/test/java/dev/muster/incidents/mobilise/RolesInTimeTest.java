package dev.muster.incidents.mobilise;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Plan;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of roles that nobody has. In the first plan SEV2 wants a commander within ten minutes. */
@QuarkusTest
class RolesInTimeTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final String UNFILLED = "Nobody is commander yet, though somebody is to be within 10 min";

    @Inject
    Suite suite;

    @Inject
    World world;

    @Inject
    RecordingPeer peer;

    private Somebody ada;
    private Somebody admin;
    private UUID service;

    @BeforeEach
    void people() {
        world.begin();
        peer.reset();
        ada = suite.responder("Ada");
        admin = suite.person("Root", Role.ADMIN);
        service = suite.service("Checkout", null);
    }

    @AfterEach
    void usualPlan() {
        Plan.asAtFirst();
    }

    @Test
    void aRoleThatNobodyTakesInTimeIsCalledForAgainAndAgain() {
        var incident = declared("SEV2");
        world.pass(TEN_MINUTES);
        world.pass(TEN_MINUTES);

        var requests = requests(incident, 3);

        assertThat(requests).hasSize(3);
        assertThat(requests.get(0).at("/again").booleanValue()).isFalse();
        assertThat(requests.get(2).at("/again").booleanValue()).isTrue();
        assertThat(requests.get(2).at("/targets/0/id").textValue()).isEqualTo(service.toString());
        assertThat(incident.timeline(ada).stream().filter(UNFILLED::equals)).hasSize(2);
    }

    @Test
    void oneThatIsTakenInTimeIsNot() {
        var incident = declared("SEV2");
        world.pass(Duration.ofMinutes(9));
        incident.takenBy(ada);
        world.pass(TEN_MINUTES);

        assertThat(incident.timeline(ada)).doesNotContain(UNFILLED);
        assertThat(requestsAfterAnother(incident)).hasSize(1);
    }

    @Test
    void norIsOneOfAnIncidentThatIsOver() {
        var incident = declared("SEV2");
        incident.takenBy(ada);
        incident.post(ada, "/status", Map.of("status", "resolved")).then().statusCode(200);
        incident.post(admin, "/relief", Map.of("reason", "It is over")).then().statusCode(200);
        world.pass(TEN_MINUTES);

        assertThat(requestsAfterAnother(incident)).hasSize(1);
    }

    @Test
    void whereNoPolicyCallsForARoleTheCommanderIsCalledToFillIt() {
        var incident = declared("SEV1");
        incident.takenBy(ada);
        world.pass(Duration.ofMinutes(15));

        var chase = requests(incident, 2).get(1);

        assertThat(chase.at("/targets/0/type").textValue()).isEqualTo("person");
        assertThat(chase.at("/targets/0/id").textValue()).isEqualTo(ada.id().toString());
    }

    @Test
    void reliefThatLeavesNobodyCallsTheCommandersPolicyAgainAndWaitsAnew() {
        var commanders = suite.policy("Commanders");
        Plan.calling("SEV2", Map.of(COMMANDER, commanders));
        var incident = declared("SEV2");
        incident.takenBy(ada);
        world.pass(Duration.ofMinutes(30));
        incident.post(admin, "/relief", Map.of("reason", "Up for 20 hours"))
                .then()
                .statusCode(200);

        var call = requests(incident, 2).get(1);
        world.pass(TEN_MINUTES);

        assertThat(call.at("/again").booleanValue()).isTrue();
        assertThat(call.at("/targets/0/role").textValue()).isEqualTo("commander");
        assertThat(call.at("/targets/0/id").textValue()).isEqualTo(commanders.toString());
        assertThat(incident.timeline(ada)).contains(UNFILLED);
    }

    @Test
    void whoIsRelievedForSomebodyElseLeavesNoGap() {
        var incident = declared("SEV2");
        incident.takenBy(ada);
        var grace = suite.responder("Grace");
        incident.post(admin, "/relief", Map.of("toPersonId", grace.id(), "reason", "Up for 20 hours"))
                .then()
                .statusCode(200);

        assertThat(requestsAfterAnother(incident)).hasSize(1);
    }

    private Declared declared(String severity) {
        return Declared.by(ada, "Checkout fails", severity, "serviceIds", List.of(service));
    }

    private List<JsonNode> requests(Declared incident, int count) {
        for (int taken = count; ; taken++) {
            var found = of(incident, peer.awaitTaken("oncall", "page.requested", taken));
            if (found.size() >= count) {
                return found;
            }
        }
    }

    /** All of them: what another incident requests afterwards has arrived, too. */
    private List<JsonNode> requestsAfterAnother(Declared incident) {
        var arrived = requests(declared("SEV5"), 1);
        assertThat(arrived).isNotEmpty();
        return of(incident, peer.taken("oncall", "page.requested"));
    }

    private static List<JsonNode> of(Declared incident, List<CloudEvent> all) {
        return all.stream()
                .filter(event -> event.subject().equals(incident.id()))
                .map(CloudEvent::data)
                .toList();
    }
}
