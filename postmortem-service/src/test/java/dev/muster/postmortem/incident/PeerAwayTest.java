package dev.muster.postmortem.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a draft while incidents does not answer. Time-outs are short here: see this module's test settings. */
@QuarkusTest
class PeerAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Story story;

    @Inject
    RecordingPeer peer;

    @Inject
    CircuitBreakerMaintenance breakers;

    private Map<String, Object> incident;
    private UUID id;

    @BeforeEach
    void begin() {
        story.begin();
        breakers.resetAll();
        incident = story.incident(story.person("Ada"));
        id = (UUID) incident.get("incidentId");
        story.answers(id, Story.record());
    }

    @AfterEach
    void allIsWellAgain() {
        peer.isWell();
        breakers.resetAll();
    }

    @Test
    void whoeverHangsIsNotWaitedForAndTheDraftComesOnceTheyAnswer() {
        peer.hangs();
        resolve();
        draft().body("factsAt", nullValue());

        peer.isWell();
        story.later(Duration.ofMinutes(10));

        draft().body("factsAt", notNullValue()).body("chronology", hasSize(2));
    }

    @Test
    void whoeverFailsAgainAndAgainIsLeftAloneForAWhileAndThenAskedAgain() {
        peer.fails();
        resolve();
        for (int hour = 1; hour <= 3; hour++) {
            story.later(Duration.ofHours(1));
        }
        assertThat(breaker()).isEqualTo(CircuitBreakerState.OPEN);
        int asked = peer.asked("incidents", export());

        story.later(Duration.ofHours(1));
        assertThat(peer.asked("incidents", export())).isEqualTo(asked);

        peer.isWell();
        await().atMost(PATIENCE).untilAsserted(() -> {
            story.later(Duration.ofHours(1));
            draft().body("factsAt", notNullValue()).body("chronology", hasSize(2));
        });
        assertThat(breaker()).isEqualTo(CircuitBreakerState.CLOSED);
    }

    private void resolve() {
        story.told("incident.declared", incident);
        story.told("incident.resolved", incident);
        story.settle();
    }

    private String export() {
        return "/v1/incidents/" + id + "/export";
    }

    private CircuitBreakerState breaker() {
        return breakers.currentState(IncidentRecords.BREAKER);
    }

    private ValidatableResponse draft() {
        return As.stakeholder()
                .get("/v1/postmortems/" + story.postmortemOf(id))
                .then()
                .statusCode(200);
    }
}
