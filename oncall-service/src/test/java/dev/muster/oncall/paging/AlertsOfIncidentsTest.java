package dev.muster.oncall.paging;

import static dev.muster.oncall.testing.Incidents.policy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Incidents;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts that are part of an incident call nobody who was called for it already. */
@QuarkusTest
class AlertsOfIncidentsTest {

    @Inject
    Alerts alerts;

    @Inject
    Incidents incidents;

    @Inject
    RecordingPeer peer;

    @Inject
    PagingWorld world;

    private Somebody ada;
    private Somebody grace;
    private UUID checkout;
    private UUID incident;

    @BeforeEach
    void anIncidentOnAService() {
        world.begin();
        peer.reset();
        ada = Somebody.withRole(Role.RESPONDER);
        grace = Somebody.withRole(Role.RESPONDER);
        checkout = Records.serviceWithPolicy(Policies.calling(ada));
        incident = incidents.declared(Map.of("serviceIds", List.of(checkout)));
    }

    @Test
    void anAlertOfTheIncidentStartsNoSecondPageAlsoWhenItComesLater() {
        var alert = Ids.next();
        incidents.request(
                incident,
                Map.of("alertIds", List.of(alert), "targets", List.of(policy(Policies.calling(grace), "commander"))));

        var group = trigger(Map.of("alertId", alert));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(grace.email());
        assertThat(world.pageIdAbout(group)).isEqualTo(world.pageIdAbout(incident));
        var joined = peer.awaitTaken(Alerts.NAME, "page.joined", 1).get(0).data();
        assertThat(joined.at("/subjects/0/alertIds/0").asText()).isEqualTo(alert.toString());
        assertThat(joined.get("why").asText()).isEqualTo("It is part of INC-42, which calls already");
    }

    @Test
    void acknowledgingTheAlertAcknowledgesThePageItJoinedAndTakesNoRole() {
        var alert = Ids.next();
        incidents.request(
                incident,
                Map.of("alertIds", List.of(alert), "targets", List.of(policy(Policies.calling(grace), "commander"))));
        var group = trigger(Map.of("alertId", alert));

        alerts.acknowledge(group, ada.id());

        assertThat(world.pageAbout(incident).getString("acknowledgedBy"))
                .isEqualTo(ada.id().toString());
        var told =
                peer.awaitTaken(Incidents.NAME, "page.acknowledged", 1).get(0).data();
        assertThat(told.has("role")).isFalse();
    }

    @Test
    void onceSomebodyIsAtItAnAlertNoWorseJoinsWithoutAPage() {
        acknowledgedPageFor("error");

        var group = trigger(Map.of("severity", "error"));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(world.pageIdAbout(group)).isEqualTo(world.pageIdAbout(incident));
        assertThat(world.pageAbout(group).getString("status")).isEqualTo("acknowledged");
        assertThat(why(group)).anyMatch(why -> why.contains("no worse than its alerts before"));
    }

    @Test
    void anAlertWorseThanAllBeforeCallsAndIsPartOfTheIncident() {
        acknowledgedPageFor("error");

        var group = trigger(Map.of("severity", "critical"));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email(), ada.email());
        assertThat(world.pageAbout(group).getList("subjects.type")).isEqualTo(List.of("alertGroup", "incident"));
        assertThat(why(group)).anyMatch(why -> why.contains("worse than its alerts before"));
    }

    @Test
    void whileNobodyIsAtItANewAlertCalls() {
        var first = trigger(Map.of("severity", "error"));
        incidents.tell("incident.updated", incident, withAlert(first));

        trigger(Map.of("severity", "error"));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email(), ada.email());
    }

    @Test
    void anAlertThatWouldReachOthersCallsThem() {
        acknowledgedPageFor("error");

        trigger(Map.of("severity", "error", "policyId", Policies.calling(grace)));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email(), grace.email());
    }

    @Test
    void aRehearsalTakesInNoAlert() {
        acknowledgedPageFor("error");
        incidents.tell("incident.updated", incident, Map.of("serviceIds", List.of(checkout), "drill", true));

        var group = trigger(Map.of("severity", "error"));

        assertThat(world.pageIdAbout(group)).isNotEqualTo(world.pageIdAbout(incident));
    }

    @Test
    void onceTheIncidentIsOverItsAlertsCallAgain() {
        acknowledgedPageFor("error");
        incidents.tell("incident.resolved", incident, Map.of("serviceIds", List.of(checkout)));

        trigger(Map.of("severity", "error"));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email(), ada.email());
    }

    /** Ada has acknowledged the page of the incident's first alert. */
    private void acknowledgedPageFor(String severity) {
        var group = trigger(Map.of("severity", severity));
        incidents.tell("incident.updated", incident, withAlert(group));
        world.settle();
        ada.call()
                .post("/v1/pages/" + world.pageIdAbout(group) + "/acknowledgement")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> withAlert(UUID group) {
        String alert = world.pageAbout(group).getString("subjects[0].alertIds[0]");
        return Map.of("serviceIds", List.of(checkout), "alertIds", List.of(alert));
    }

    @CanIgnoreReturnValue
    private UUID trigger(Map<String, Object> fields) {
        var group = Ids.next();
        var all = new HashMap<String, Object>(Map.of("serviceId", checkout));
        all.putAll(fields);
        alerts.trigger(group, all);
        return group;
    }

    private List<String> why(UUID group) {
        return As.stakeholder()
                .get("/v1/pages/" + world.pageIdAbout(group) + "/explanation")
                .jsonPath()
                .getList("steps.why");
    }
}
