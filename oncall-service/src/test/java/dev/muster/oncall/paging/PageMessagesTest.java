package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageMessagesTest {

    @Inject
    Alerts alerts;

    @Inject
    RecordingPeer peer;

    @Inject
    PagingWorld world;

    private Somebody ada;
    private Somebody grace;

    @BeforeEach
    void people() {
        world.begin();
        peer.reset();
        ada = Somebody.withRole(Role.RESPONDER);
        grace = Somebody.withRole(Role.RESPONDER);
    }

    @Test
    void theAlertsServiceHearsWhatBecomesOfItsAlert() {
        var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        world.settle();
        String page = "/v1/pages/" + world.pageIdAbout(group);
        ada.call().post(page + "/acknowledgement").then().statusCode(200);
        ada.call()
                .body(Map.of("personId", grace.id()))
                .post(page + "/reassignment")
                .then()
                .statusCode(200);
        grace.call().post(page + "/resolution").then().statusCode(200);

        assertThat(peer.awaitTaken(Alerts.NAME, "page.ended", 1)).hasSize(1);
        assertThat(typesWithoutNotifications())
                .containsExactly("page.started", "page.acknowledged", "page.reassigned", "page.ended");
        for (var type : List.of("page.started", "page.reassigned", "page.ended")) {
            ContractFiles.checkMessage(type, only(type).data());
        }
        assertThat(only("page.started").subject())
                .isEqualTo(world.pageIdAbout(group).toString());
        assertThat(only("page.started").data().at("/subjects/0/id").textValue()).isEqualTo(group.toString());
        assertThat(only("page.acknowledged").data().get("personId").textValue())
                .isEqualTo(ada.id().toString());
        assertThat(only("page.reassigned").data().get("personId").textValue())
                .isEqualTo(grace.id().toString());
    }

    @Test
    void itHearsWhoWasToldByWhat() {
        alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        world.settle();

        var notified = peer.awaitTaken(Alerts.NAME, "page.notified", 2);

        assertThat(notified)
                .allSatisfy(event -> assertThat(event.data().get("personId").textValue())
                        .isEqualTo(ada.id().toString()));
        ContractFiles.checkMessage("page.notified", byMail(notified).data());
        assertThat(notified.stream().map(event -> event.data().get("channel").textValue()))
                .containsExactlyInAnyOrder("inbox", "email");
    }

    @Test
    void itHearsThatNobodyAnswered() {
        alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        for (int turn = 0; turn < 5; turn++) {
            world.pass(Duration.ofMinutes(5));
        }

        var exhausted = peer.awaitTaken(Alerts.NAME, "page.exhausted", 1);

        assertThat(exhausted).hasSize(1);
        ContractFiles.checkMessage("page.exhausted", exhausted.get(0).data());
    }

    @Test
    void whatItSaidItselfIsNotToldBack() {
        var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        alerts.acknowledge(group, ada.id());
        alerts.resolve(group, 0);
        var second = alerts.trigger(Policies.calling(grace), "high", "Another");
        As.responder()
                .post("/v1/pages/" + world.pageIdAbout(second) + "/resolution")
                .then()
                .statusCode(200);

        assertThat(peer.awaitTaken(Alerts.NAME, "page.ended", 1)).hasSize(1);

        assertThat(peer.taken(Alerts.NAME, "page.acknowledged")).isEmpty();
        assertThat(only("page.ended").data().at("/subjects/0/id").textValue()).isEqualTo(second.toString());
    }

    @Test
    void whatAMessageBroughtAboutNamesItAsItsCause() {
        var group = UUID.randomUUID();
        var message = alerts.triggered(group, Map.of("policyId", Policies.calling(ada)));
        assertThat(alerts.deliver(message)).containsExactly("applied");

        var started = peer.awaitTaken(Alerts.NAME, "page.started", 1).get(0);

        assertThat(started.cause()).isEqualTo(message.id().toString());
    }

    @Test
    void theSameMessageTwiceStartsOnePage() {
        var message = alerts.triggered(UUID.randomUUID(), Map.of("policyId", Policies.calling(ada)));

        assertThat(alerts.deliver(message)).containsExactly("applied");
        assertThat(alerts.deliver(message, message)).containsExactly("duplicate", "duplicate");
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(As.stakeholder().get("/v1/pages").jsonPath().getList("items"))
                .hasSize(1);
    }

    private List<String> typesWithoutNotifications() {
        return peer.taken(Alerts.NAME).stream()
                .map(event -> event.type().replaceAll("^dev\\.muster\\.|\\.v1$", ""))
                .filter(type -> type.startsWith("page.") && !type.equals("page.notified"))
                .toList();
    }

    private static CloudEvent byMail(List<CloudEvent> notified) {
        return notified.stream()
                .filter(event -> event.data().get("channel").textValue().equals("email"))
                .findFirst()
                .orElseThrow();
    }

    private CloudEvent only(String type) {
        var events = peer.taken(Alerts.NAME, type);
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
