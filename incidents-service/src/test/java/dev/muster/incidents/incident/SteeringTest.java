package dev.muster.incidents.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SteeringTest {

    @Inject
    Suite suite;

    @Inject
    TestClock clock;

    private Somebody ada;
    private Somebody grace;

    @BeforeEach
    void people() {
        clock.reset();
        ada = suite.responder("Ada");
        grace = suite.responder("Grace");
    }

    @Test
    void theCommanderMovesItAndOthersDoNot() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        incident.post(ada, "/status", Map.of("status", "fixing"))
                .then()
                .statusCode(403)
                .body("detail", containsString("Take command"));
        incident.takenBy(ada);

        incident.post(grace, "/status", Map.of("status", "fixing")).then().statusCode(403);
        incident.post(ada, "/status", Map.of("status", "fixing", "note", "Rolling back"))
                .then()
                .statusCode(200)
                .body("status", equalTo("fixing"));
        assertThat(incident.timeline(ada)).contains("Now fixing: Rolling back");
    }

    @Test
    void aForbiddenMoveNamesWhatIsAllowed() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        incident.takenBy(ada);

        incident.post(ada, "/status", Map.of("status", "closed"))
                .then()
                .statusCode(409)
                .body("code", equalTo("forbidden-move"))
                .body("detail", containsString("fixing, resolved, merged"));
    }

    @Test
    void whileNobodyCommandsAnyResponderJudges() {
        var kim = suite.person("Kim", Role.STAKEHOLDER);
        var incident = Declared.by(kim, "Something is wrong", null);
        var severity = Map.of("severity", "SEV3", "reason", "A few customers");

        incident.post(kim, "/severity", severity).then().statusCode(403);
        incident.post(grace, "/severity", severity).then().statusCode(200).body("severity", equalTo("SEV3"));
        incident.post(grace, "/status", Map.of("status", "investigating"))
                .then()
                .statusCode(200);
        incident.takenBy(ada);
        incident.post(grace, "/severity", Map.of("severity", "SEV1", "reason", "All of them"))
                .then()
                .statusCode(403);
    }

    @Test
    void theDeputyMovesItButDoesNotJudge() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        incident.takenBy(ada);
        ada.call()
                .body(Map.of("personId", grace.id()))
                .put(incident.path("/roles/deputy"))
                .then()
                .statusCode(200);

        incident.post(grace, "/status", Map.of("status", "fixing")).then().statusCode(200);
        incident.post(grace, "/severity", Map.of("severity", "SEV1", "reason", "All of them"))
                .then()
                .statusCode(403);
    }

    @Test
    void aFalseAlarmIsDeclinedAndThatIsUndoneForAMinute() {
        var incident = Declared.by(ada, "Probe failed", null);
        incident.post(grace, "/false-alarm", Map.of("reason", "The probe was broken"))
                .then()
                .statusCode(200)
                .body("status", equalTo("declined"));
        grace.call()
                .delete(incident.path("/false-alarm"))
                .then()
                .statusCode(200)
                .body("status", equalTo("triage"));

        incident.post(grace, "/false-alarm", Map.of()).then().statusCode(200);
        clock.advance(Duration.ofSeconds(61));
        grace.call()
                .delete(incident.path("/false-alarm"))
                .then()
                .statusCode(409)
                .body("code", equalTo("too-late-to-undo"));
    }

    @Test
    void aMilestoneIsPutRightWithAReasonThatStays() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        incident.takenBy(ada);
        var body = Map.of("at", "2026-03-02T02:51:00Z", "reason", "First failed payment");

        grace.call()
                .body(body)
                .put(incident.path("/milestones/impactStarted"))
                .then()
                .statusCode(403);
        ada.call()
                .body(body)
                .put(incident.path("/milestones/impactStarted"))
                .then()
                .statusCode(200)
                .body("milestones.impactStarted", equalTo("2026-03-02T02:51:00Z"));
        ada.call().body(body).put(incident.path("/milestones/lunch")).then().statusCode(404);
        assertThat(incident.timeline(ada))
                .contains("Milestone impactStarted is 2026-03-02T02:51:00Z: First failed payment");
    }

    @Test
    void mergedItGoesOnInTheOther() {
        var alert = suite.alert();
        var one = Declared.by(ada, "Checkout fails", "SEV2", "alertIds", List.of(alert));
        var other = Declared.by(ada, "Payments down", "SEV1");
        one.takenBy(ada);

        one.post(ada, "/merge", Map.of("into", other.number()))
                .then()
                .statusCode(200)
                .body("status", equalTo("merged"))
                .body("mergedInto", equalTo(other.id()));
        ada.call().get(other.path("")).then().body("alertIds", hasItem(alert.toString()));
        one.post(ada, "/merge", Map.of("into", other.number())).then().statusCode(200);
    }

    @Test
    void alertsAreAttachedAndDetached() {
        var alert = suite.alert();
        var incident = Declared.by(ada, "Checkout fails", "SEV2");

        grace.call()
                .put(incident.path("/alerts/" + alert))
                .then()
                .statusCode(200)
                .body("alertIds", hasItem(alert.toString()));
        grace.call()
                .delete(incident.path("/alerts/" + alert))
                .then()
                .statusCode(200)
                .body("alertIds.size()", equalTo(0));
    }

    @Test
    void resolvedAndReopenedItMeasuresToTheLastResolution() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        incident.takenBy(ada);

        incident.post(ada, "/status", Map.of("status", "resolved")).then().body("milestones.resolved", notNullValue());
        incident.post(ada, "/status", Map.of("status", "investigating"))
                .then()
                .statusCode(200)
                .body("milestones.resolved", nullValue());
    }
}
