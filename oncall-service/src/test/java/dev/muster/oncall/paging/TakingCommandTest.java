package dev.muster.oncall.paging;

import static dev.muster.oncall.testing.Incidents.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Incidents;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who acknowledges a page of an incident may take a role with it. */
@QuarkusTest
class TakingCommandTest {

    private static final Map<String, Object> AS_COMMANDER = Map.of("role", "commander");

    @Inject
    Alerts alerts;

    @Inject
    Incidents incidents;

    @Inject
    RecordingPeer peer;

    @Inject
    PagingWorld world;

    private Somebody ada;
    private UUID incident;

    @BeforeEach
    void people() {
        world.begin();
        peer.reset();
        ada = Somebody.withRole(Role.RESPONDER);
        incident = Ids.next();
    }

    @Test
    void thePageOfAnAlertThatWasCarriedCanBeAcknowledgedAsCommander() {
        carriedPage();

        acknowledge(AS_COMMANDER).statusCode(200);

        var told = acknowledged();
        ContractFiles.checkMessage("page.acknowledged", told);
        assertThat(told.get("role").asText()).isEqualTo("commander");
        assertThat(told.get("personId").asText()).isEqualTo(ada.id().toString());
        assertThat(told.at("/subjects/1/id").asText()).isEqualTo(incident.toString());
    }

    @Test
    void itTakesNoRoleWhereNoneIsSaid() {
        carriedPage();

        acknowledge(Map.of()).statusCode(200);

        assertThat(acknowledged().has("role")).isFalse();
    }

    @Test
    void aPageMadeForTheCommanderMakesOneAlsoByTheLinkInAMail() {
        requestCommander();
        world.settle();

        RestAssured.post(MailServer.to(ada.email()).get(0).link()).then().statusCode(200);

        assertThat(acknowledged().get("role").asText()).isEqualTo("commander");
    }

    @Test
    void theLinkToACarriedPageHasASecondButtonToTakeCommand() {
        var policy = Policies.calling(ada);
        var alert = Ids.next();
        alerts.trigger(Ids.next(), Map.of("alertId", alert, "policyId", policy));
        incidents.request(
                incident, Map.of("alertIds", List.of(alert), "targets", List.of(policy(policy, "commander"))));
        world.settle();
        String link = MailServer.to(ada.email()).get(0).link();
        RestAssured.get(link).then().statusCode(200).body(containsString("Acknowledge and take command"));

        RestAssured.given().formParam("role", "commander").post(link).then().statusCode(200);

        assertThat(acknowledged().get("role").asText()).isEqualTo("commander");
    }

    @Test
    void theLinkSaysWhoCommandsWhereSomebodyDoes() {
        var policy = Policies.calling(ada);
        var alert = Ids.next();
        alerts.trigger(Ids.next(), Map.of("alertId", alert, "policyId", policy));
        incidents.request(
                incident, Map.of("alertIds", List.of(alert), "targets", List.of(policy(policy, "commander"))));
        world.settle();
        String link = MailServer.to(ada.email()).get(0).link();
        var grace = Somebody.withRole(Role.RESPONDER);
        var commands = Map.of("role", "commander", "personId", grace.id());

        incidents.tell("incident.updated", incident, Map.of("alertIds", List.of(alert), "roles", List.of(commands)));

        RestAssured.get(link)
                .then()
                .statusCode(200)
                .body(not(containsString("take command")))
                .body(containsString("commands the incident."));
    }

    @Test
    void whoDoesNotWantTheRoleSaysSo() {
        requestCommander();

        acknowledge(Map.of("role", "responder")).statusCode(200);

        assertThat(acknowledged().has("role")).isFalse();
    }

    @Test
    void aPageAboutNoIncidentHasNoRoles() {
        incident = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");

        acknowledge(AS_COMMANDER).statusCode(422).body("errors[0].pointer", equalTo("/role"));
    }

    @Test
    void whatIsNoRoleIsRefused() {
        requestCommander();

        acknowledge(Map.of("role", "king")).statusCode(422).body("errors[0].pointer", equalTo("/role"));
    }

    @Test
    void anApiTokenTakesNoRole() {
        requestCommander();
        String token = ada.call()
                .body(Map.of("name", "Robot", "role", "responder"))
                .post("/v1/api-tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        String acknowledgement = "/v1/pages/" + world.pageIdAbout(incident) + "/acknowledgement";

        As.bearer(token).body(AS_COMMANDER).post(acknowledgement).then().statusCode(403);
        As.bearer(token).post(acknowledgement).then().statusCode(200);

        assertThat(acknowledged().has("role")).isFalse();
    }

    @Test
    void carryingAPageIsToldToTheIncident() {
        var group = carriedPage();

        var told = peer.awaitTaken(Incidents.NAME, "page.joined", 1).get(0).data();

        ContractFiles.checkMessage("page.joined", told);
        assertThat(told.at("/subjects/0/id").asText()).isEqualTo(group.toString());
        assertThat(told.at("/subjects/1/id").asText()).isEqualTo(incident.toString());
        assertThat(told.get("why").asText()).contains("INC-42");
    }

    @Test
    void whoeverIsAtItAlreadyIsToldToTheIncidentToo() {
        var alert = Ids.next();
        var group = Ids.next();
        alerts.trigger(group, Map.of("alertId", alert, "policyId", Policies.calling(ada)));
        alerts.acknowledge(group, ada.id());
        peer.reset();

        incidents.request(incident, Map.of("alertIds", List.of(alert)));

        assertThat(acknowledged().get("personId").asText()).isEqualTo(ada.id().toString());
        assertThat(peer.taken(Alerts.NAME, "page.acknowledged")).isEmpty();
    }

    @CanIgnoreReturnValue
    private UUID carriedPage() {
        var alert = Ids.next();
        var group = Ids.next();
        alerts.trigger(group, Map.of("alertId", alert, "policyId", Policies.calling(ada)));
        world.settle();
        incidents.request(incident, Map.of("alertIds", List.of(alert)));
        world.settle();
        return group;
    }

    private void requestCommander() {
        incidents.request(incident, Map.of("targets", List.of(policy(Policies.calling(ada), "commander"))));
    }

    private ValidatableResponse acknowledge(Map<String, Object> as) {
        return ada.call()
                .body(as)
                .post("/v1/pages/" + world.pageIdAbout(incident) + "/acknowledgement")
                .then();
    }

    private JsonNode acknowledged() {
        return peer.awaitTaken(Incidents.NAME, "page.acknowledged", 1).get(0).data();
    }
}
