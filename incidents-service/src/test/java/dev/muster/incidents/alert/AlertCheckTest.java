package dev.muster.incidents.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An incident is made of alerts that exist; but it is declared, whoever is away. */
@QuarkusTest
class AlertCheckTest {

    private static final String UNKNOWN = "Alerts did not answer: whether the alerts named exist is not known";

    @Inject
    Suite suite;

    @Inject
    RecordingPeer peer;

    private Somebody ada;

    @BeforeEach
    void people() {
        peer.reset();
        ada = suite.responder("Ada");
    }

    @AfterEach
    void everybodyIsWell() {
        peer.reset();
    }

    @Test
    void alertsThatDoNotExistAreRefusedEachByItsPlace() {
        declare(suite.alert(), UUID.randomUUID(), suite.alert(), UUID.randomUUID())
                .statusCode(422)
                .body("errors.pointer", contains("/alertIds/1", "/alertIds/3"));
    }

    @Test
    void alertsThatExistBecomePartOfIt() {
        var alert = suite.alert();

        declare(alert).statusCode(201).body("alertIds", contains(alert.toString()));
    }

    @Test
    void anAlertThatDoesNotExistIsNotAttached() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");

        attach(incident, UUID.randomUUID()).statusCode(422).body("errors", hasSize(1));
        attach(incident, suite.alert()).statusCode(200).body("alertIds", hasSize(1));
    }

    @Test
    void whileAlertsIsAwayItIsDeclaredAllTheSameAndSaysSo() {
        var alert = suite.alert();
        peer.fails();

        var incident = new Declared(declare(alert).statusCode(201).extract().path("id"), "");

        assertThat(incident.timeline(ada)).contains(UNKNOWN);
        assertThat(incident.seenBy(ada).getList("alertIds", String.class)).containsExactly(alert.toString());
    }

    @Test
    void whileAlertsHangsNobodyWaitsForLong() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        var alert = suite.alert();
        peer.hangs();

        attach(incident, alert).statusCode(200).body("alertIds[0]", equalTo(alert.toString()));

        assertThat(incident.timeline(ada)).contains(UNKNOWN);
    }

    @Test
    void whatWeAskIsInTheContract() throws IOException {
        var paths = new YAMLMapper()
                .readTree(Path.of("..", "alerts-service", "contract", "openapi.yaml")
                        .toFile())
                .path("paths");

        assertThat(paths.path("/v1/alerts/{id}").has("get")).isTrue();
    }

    private ValidatableResponse declare(UUID... alerts) {
        return ada.call()
                .body(Map.of("title", "Checkout fails", "severity", "SEV2", "alertIds", List.of(alerts)))
                .post("/v1/incidents")
                .then();
    }

    private ValidatableResponse attach(Declared incident, UUID alert) {
        return ada.call().put(incident.path("/alerts/" + alert)).then();
    }
}
