package dev.muster.incidents.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.LiveStream;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IncidentStreamTest {

    @TestHTTPResource("/v1/incidents")
    URL incidents;

    @Inject
    Suite suite;

    private Somebody ada;
    private Somebody grace;

    @BeforeEach
    void people() {
        ada = suite.responder("Ada");
        grace = suite.responder("Grace");
    }

    @Test
    void whoeverWatchesAnIncidentSeesItsTimelineGrow() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        try (var stream = LiveStream.of(incidents + "/" + incident.number() + "/stream", grace.token())) {
            incident.post(ada, "/timeline", Map.of("kind", "comment", "body", "The pool is full"))
                    .then()
                    .statusCode(201);
            assertThat(stream.next("timeline.added")).contains("The pool is full");

            incident.takenBy(ada);
            assertThat(stream.next("incident.updated")).contains(ada.id().toString());
        }
    }

    @Test
    void whatOneMayNotSeeIsNotFound() {
        var restricted = Declared.by(ada, "Stolen key", "SEV1", "restricted", true);

        assertThat(LiveStream.status(incidents + "/" + restricted.number() + "/stream", grace.token()))
                .isEqualTo(404);
        assertThat(LiveStream.status(incidents + "/" + restricted.number() + "/stream", ada.token()))
                .isEqualTo(200);
        assertThat(LiveStream.status(incidents + "/INC-0/stream", ada.token())).isEqualTo(404);
    }

    @Test
    void aRestrictedIncidentShowsInNobodyElsesStream() {
        try (var stream = LiveStream.of(incidents + "/stream", grace.token())) {
            Declared.by(ada, "Stolen key", "SEV1", "restricted", true);
            Declared.by(ada, "Checkout fails", "SEV2");

            assertThat(stream.next("incident.declared")).contains("Checkout fails");
        }
    }
}
