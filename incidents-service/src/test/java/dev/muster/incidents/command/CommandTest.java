package dev.muster.incidents.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommandTest {

    @Inject
    Suite suite;

    @Inject
    TestClock clock;

    private Somebody ada;
    private Somebody grace;
    private Declared incident;

    @BeforeEach
    void anIncident() {
        ada = suite.responder("Ada");
        grace = suite.responder("Grace");
        incident = Declared.by(ada, "Checkout fails", "SEV2");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void anyResponderTakesCommandWhileNobodyHasIt() {
        var kim = suite.person("Kim", Role.STAKEHOLDER);
        kim.call().post(incident.path("/command")).then().statusCode(403);

        ada.call().post(incident.path("/command")).then().statusCode(200).body("commanderVacant", equalTo(false));
        ada.call().post(incident.path("/command")).then().statusCode(200);
        grace.call().post(incident.path("/command")).then().statusCode(409).body("code", equalTo("role-held"));
        assertThat(incident.timeline(ada)).contains("Ada took command");
    }

    @Test
    void anApiTokenHasNoRoleInAnIncident() {
        incident.takenBy(ada);
        var token = Tokens.person(Caller.apiToken(ada.id(), Role.RESPONDER, UUID.randomUUID()), clock.instant());

        As.nobody()
                .header("Authorization", "Bearer " + token)
                .body(Map.of("status", "fixing"))
                .post(incident.path("/status"))
                .then()
                .statusCode(403);
    }

    @Test
    void commandIsHandedOverWhenTheReceiverAccepts() {
        incident.takenBy(ada);
        String offer = incident.post(ada, "/roles/commander/handover", Map.of("toPersonId", grace.id()))
                .then()
                .statusCode(200)
                .extract()
                .path("handovers[0].id");

        accept(ada, offer).then().statusCode(403);
        accept(grace, offer)
                .then()
                .statusCode(200)
                .body("roles.personId", contains(grace.id().toString()));
        accept(grace, offer).then().statusCode(409);
        assertThat(incident.timeline(ada)).contains("Ada handed over to Grace, who is now commander");
    }

    @Test
    void managersAndAdminsAppointWhileNobodyCommands() {
        var max = suite.responder("Max");
        var service = suite.service("Checkout", suite.team(max));
        incident = Declared.by(ada, "Checkout fails", "SEV2", "serviceIds", List.of(service));

        appoint(ada, "commander", grace).then().statusCode(403);
        appoint(max, "commander", grace).then().statusCode(200);
        appoint(max, "commander", ada).then().statusCode(409);
    }

    @Test
    void theCommanderAppointsTheOthers() {
        incident.takenBy(ada);

        appoint(grace, "scribe", grace).then().statusCode(403);
        appoint(ada, "scribe", grace).then().statusCode(200).body("roles.role", hasItem("scribe"));
        appoint(ada, "deputy", new Somebody(UUID.randomUUID(), "Nobody", "", Role.RESPONDER))
                .then()
                .statusCode(422);
        appoint(ada, "expert", grace).then().statusCode(404);
    }

    @Test
    void theDeputyTakesCommandFromACommanderWhoDoesNotAnswer() {
        withDeputy();
        grace.call()
                .post(incident.path("/command"))
                .then()
                .statusCode(409)
                .body("code", equalTo("commander-not-asked"));
        grace.call()
                .post(incident.path("/command/question"))
                .then()
                .statusCode(200)
                .body("commanderAskedAt", notNullValue());
        grace.call().post(incident.path("/command")).then().statusCode(409).body("code", equalTo("commander-has-time"));

        clock.advance(Duration.ofMinutes(10));

        grace.call()
                .post(incident.path("/command"))
                .then()
                .statusCode(200)
                .body("roles.personId", contains(grace.id().toString()))
                .body("commanderAskedAt", nullValue());
    }

    @Test
    void aCommanderWhoHasActedKeepsCommand() {
        withDeputy();
        grace.call().post(incident.path("/command/question")).then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        incident.post(ada, "/timeline", Map.of("kind", "comment", "body", "Here I am"))
                .then()
                .statusCode(201);
        clock.advance(Duration.ofMinutes(10));

        grace.call().post(incident.path("/command")).then().statusCode(409).body("code", equalTo("commander-acted"));
    }

    @Test
    void anAdminRelievesTheCommanderWithAReasonForAllToSee() {
        incident.takenBy(ada);
        var root = suite.person("Root", Role.ADMIN);
        var relief = Map.of("toPersonId", grace.id(), "reason", "Up for 20 hours");

        incident.post(grace, "/relief", relief).then().statusCode(403);
        incident.post(root, "/relief", Map.of("toPersonId", grace.id())).then().statusCode(422);
        incident.post(root, "/relief", relief).then().statusCode(200);
        assertThat(incident.timeline(ada)).contains("Ada was relieved of command; Grace commands: Up for 20 hours");
    }

    @Test
    void peopleJoinAndLeave() {
        incident.takenBy(ada);

        incident.post(grace, "/participants", Map.of("role", "expert")).then().statusCode(200);
        grace.call()
                .get(incident.path("/roster"))
                .then()
                .statusCode(200)
                .body("items.find { it.personId == '" + grace.id() + "' }.roles", contains("expert"));
        grace.call()
                .delete(incident.path("/participants/me"))
                .then()
                .statusCode(200)
                .body("participants.size()", equalTo(0));
        ada.call()
                .delete(incident.path("/participants/me"))
                .then()
                .statusCode(409)
                .body("code", equalTo("commander-stays"));
    }

    @Test
    void itIsAssembledWhenEveryRoleOfItsLevelIsFilled() {
        var worst = Declared.by(ada, "All is down", "SEV1");
        worst.takenBy(ada);
        assertThat(worst.seenBy(ada).getString("milestones.assembled")).isNull();

        ada.call()
                .body(Map.of("personId", grace.id()))
                .put(worst.path("/roles/communications"))
                .then()
                .statusCode(200);

        assertThat(worst.seenBy(ada).getString("milestones.assembled")).isNotNull();
    }

    private void withDeputy() {
        incident.takenBy(ada);
        appoint(ada, "deputy", grace).then().statusCode(200);
    }

    private Response appoint(Somebody by, String role, Somebody whom) {
        return by.call().body(Map.of("personId", whom.id())).put(incident.path("/roles/" + role));
    }

    private Response accept(Somebody by, String offer) {
        return by.call().post(incident.path("/handovers/" + offer + "/acceptance"));
    }
}
