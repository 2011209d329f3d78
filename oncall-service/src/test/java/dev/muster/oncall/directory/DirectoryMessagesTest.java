package dev.muster.oncall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What alerts is told, so that it can keep copies and refuse tokens that were taken back. */
@QuarkusTest
class DirectoryMessagesTest {

    @Inject
    RecordingPeer peer;

    @AfterEach
    void forget() {
        peer.reset();
    }

    @Test
    void aChangedPersonIsTold() {
        var ada = Somebody.withRole(Role.STAKEHOLDER);
        ada.become(Role.RESPONDER, true).then().statusCode(200);

        var told = told("person.changed", ada.id(), 2).get(1);

        ContractFiles.checkMessage("person.changed", told);
        assertThat(told.get("email").asText()).isEqualTo(ada.email());
        assertThat(told.get("role").asText()).isEqualTo("responder");
        assertThat(told.get("active").asBoolean()).isTrue();
    }

    @Test
    void savingWhatIsAlreadySoTellsNobody() {
        var ada = Somebody.withRole(Role.STAKEHOLDER);
        ada.become(Role.STAKEHOLDER, true).then().statusCode(200);
        ada.become(Role.RESPONDER, true).then().statusCode(200);

        assertThat(told("person.changed", ada.id(), 2)).hasSize(2);
    }

    @Test
    void aChangedAndADissolvedTeamAreTold() {
        var ada = Somebody.withRole(Role.RESPONDER);
        var id = Records.team(List.of(ada.id()), List.of(ada.id()), true);
        As.admin().delete("/v1/teams/" + id).then().statusCode(204);

        var told = told("team.changed", id, 2);

        ContractFiles.checkMessage("team.changed", told.get(0));
        assertThat(told.get(0).get("managerIds").get(0).asText())
                .isEqualTo(ada.id().toString());
        assertThat(told.get(0).get("deleted").asBoolean()).isFalse();
        assertThat(told.get(1).get("deleted").asBoolean()).isTrue();
    }

    @Test
    void whoBecomesAnAdminJoinsTheTeamAdmins() {
        var ada = Somebody.withRole(Role.ADMIN);

        await().atMost(Duration.ofSeconds(15)).until(() -> about("team.changed", Directory.ADMINS).stream()
                .anyMatch(team ->
                        team.get("memberIds").toString().contains(ada.id().toString())));
    }

    @Test
    void aChangedAndARemovedServiceAreTold() {
        var teamId = Records.team(List.of(), List.of(), true);
        var wanted = Records.serviceBody(teamId);
        wanted.put("escalationPolicyId", Records.policy());
        var id = Records.id(As.admin().body(wanted).post("/v1/services"));
        As.admin().delete("/v1/services/" + id).then().statusCode(204);

        var told = told("service.changed", id, 2);

        ContractFiles.checkMessage("service.changed", told.get(0));
        assertThat(told.get(0).get("teamId").asText()).isEqualTo(teamId.toString());
        assertThat(told.get(0).get("tier").asInt()).isEqualTo(2);
        assertThat(told.get(1).get("deleted").asBoolean()).isTrue();
    }

    @Test
    void tokensTakenBackAreTold() {
        var ada = Somebody.withPassword(Role.RESPONDER);
        var signedIn = ada.signIn();
        As.bearer(signedIn.path("session"))
                .delete("/v1/sessions/current")
                .then()
                .statusCode(204);
        ada.become(Role.RESPONDER, false).then().statusCode(200);

        var ofPerson = told("token.revoked", ada.id(), 1).get(0);

        ContractFiles.checkMessage("token.revoked", ofPerson);
        assertThat(ofPerson.get("personId").asText()).isEqualTo(ada.id().toString());
        assertThat(ofPerson.has("at")).isTrue();
        assertThat(peer.taken("alerts", "token.revoked"))
                .extracting(event -> event.data().has("sessionId"))
                .contains(true);
    }

    private List<JsonNode> told(String type, UUID subject, int times) {
        await().atMost(Duration.ofSeconds(15)).until(() -> about(type, subject).size() >= times);
        return about(type, subject);
    }

    private List<JsonNode> about(String type, UUID subject) {
        return peer.taken("alerts", type).stream()
                .filter(event -> event.subject().equals(subject.toString()))
                .map(CloudEvent::data)
                .toList();
    }
}
