package dev.muster.incidents.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other services are told of incidents. */
@QuarkusTest
class IncidentMessagesTest {

    private static final List<String> SUBSCRIBERS = List.of("oncall", "alerts", "postmortem");

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

    @Test
    void everybodyHearsOfAnIncidentFromItsDeclarationToItsEnd() {
        var incident = fullIncident();
        incident.takenBy(ada);
        move(incident, "fixing");
        move(incident, "monitoring");
        move(incident, "resolved");
        move(incident, "investigating");
        move(incident, "resolved");
        move(incident, "closed");

        for (var subscriber : SUBSCRIBERS) {
            for (var type : List.of("incident.declared", "incident.resolved", "incident.reopened", "incident.closed")) {
                ContractFiles.checkMessage(
                        type, about(incident, subscriber, type).data());
            }
        }
        var resolved = about(incident, "postmortem", "incident.resolved").data();
        assertThat(resolved.at("/postmortem").textValue()).isEqualTo("required");
        assertThat(resolved.at("/postmortemDue").isTextual()).isTrue();
        assertThat(resolved.at("/roles/0/personId").textValue())
                .isEqualTo(ada.id().toString());
    }

    @Test
    void everyChangeTellsTheWholeSmallRecord() {
        var incident = fullIncident();
        incident.takenBy(ada);

        var updated = about(incident, "oncall", "incident.updated");

        ContractFiles.checkMessage("incident.updated", updated.data());
        assertThat(updated.subject()).isEqualTo(incident.id());
        assertThat(updated.data().at("/number").textValue()).isEqualTo(incident.number());
    }

    @Test
    void whatIsDeclinedOrMergedIsTold() {
        var declined = Declared.by(ada, "Probe failed", null);
        declined.post(ada, "/false-alarm", Map.of()).then().statusCode(200);
        var merged = Declared.by(ada, "Checkout fails", "SEV2");
        merged.post(ada, "/merge", Map.of("into", fullIncident().id())).then().statusCode(200);

        ContractFiles.checkMessage(
                "incident.declined",
                about(declined, "alerts", "incident.declined").data());
        ContractFiles.checkMessage(
                "incident.merged", about(merged, "alerts", "incident.merged").data());
    }

    @Test
    void aRestrictedIncidentNamesThoseWhoMaySeeIt() {
        var incident = Declared.by(ada, "Stolen key", "SEV1", "kind", "security");

        var declared = about(incident, "oncall", "incident.declared").data();

        assertThat(declared.at("/restricted").booleanValue()).isTrue();
        assertThat(declared.at("/visibleTo/0").textValue()).isEqualTo(ada.id().toString());
    }

    @Test
    void aDrillAsksForNoPostmortem() {
        var incident = Declared.by(ada, "Rehearsal", "SEV1", "drill", true);

        assertThat(about(incident, "postmortem", "incident.declared")
                        .data()
                        .at("/postmortem")
                        .textValue())
                .isEqualTo("none");
    }

    private Declared fullIncident() {
        var service = suite.service("Checkout", null);
        return Declared.by(
                ada, "Checkout fails", "SEV2", "serviceIds", List.of(service), "alertIds", List.of(suite.alert()));
    }

    private void move(Declared incident, String status) {
        incident.post(ada, "/status", Map.of("status", status)).then().statusCode(200);
    }

    /** The first of its type about the incident. */
    private CloudEvent about(Declared incident, String subscriber, String type) {
        for (int count = 1; ; count++) {
            var found = peer.awaitTaken(subscriber, type, count).stream()
                    .filter(event -> event.subject().equals(incident.id()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
    }
}
