package dev.muster.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of incidents, command, timeline and plan, tried by everybody on records that exist. */
@QuarkusTest
class WhoMayTest {

    private enum Who {
        NOBODY,
        SERVICE,
        STAKEHOLDER,
        RESPONDER,
        MANAGER,
        ADMIN,
        DEPUTY,
        SCRIBE,
        COMMANDER
    }

    private static final Set<Who> PEOPLE = EnumSet.range(Who.STAKEHOLDER, Who.COMMANDER);
    private static final Set<Who> READERS = EnumSet.range(Who.SERVICE, Who.COMMANDER);
    private static final Set<Who> RESPONDERS = EnumSet.range(Who.RESPONDER, Who.COMMANDER);
    private static final Set<Who> STEERING = EnumSet.of(Who.DEPUTY, Who.COMMANDER);
    private static final Set<Who> MANAGEMENT = EnumSet.of(Who.MANAGER, Who.ADMIN);

    @Inject
    Suite suite;

    private Somebody stakeholder;
    private Somebody responder;
    private Somebody manager;
    private Somebody admin;
    private Somebody deputy;
    private Somebody scribe;
    private Somebody commander;
    private UUID service;

    @BeforeEach
    void everybody() {
        stakeholder = suite.person("Kim", Role.STAKEHOLDER);
        responder = suite.responder("Ben");
        manager = suite.responder("Max");
        admin = suite.person("Root", Role.ADMIN);
        deputy = suite.responder("Dora");
        scribe = suite.responder("Sam");
        commander = suite.responder("Ada");
        service = suite.service("Checkout", suite.team(manager));
    }

    @Test
    void everybodyReads() {
        var incident = commanded();
        for (var what : List.of("", "/timeline", "/roster", "/export")) {
            only(READERS, call -> call.get(incident.path(what)));
        }
        only(READERS, call -> call.get("/v1/incidents"));
        only(PEOPLE, call -> call.get("/v1/incidents/counts"));
        only(READERS, call -> call.get("/v1/response-plan"));
        only(PEOPLE, call -> call.get("/v1/response-plan/versions"));
        only(EnumSet.of(Who.ADMIN), call -> call.get("/v1/incidents-audit"));
    }

    @Test
    void everybodyDeclaresAndComments() {
        only(PEOPLE, call -> call.body(Map.of("title", "It fails")).post("/v1/incidents"));
        var incident = commanded();
        only(PEOPLE, call -> call.body(Map.of("kind", "comment", "body", "I see"))
                .post(incident.path("/timeline")));
        only(RESPONDERS, call -> call.body(Map.of("kind", "workNote", "body", "I see"))
                .post(incident.path("/timeline")));
    }

    @Test
    void theCommanderAndTheDeputySteer() {
        only(STEERING, call -> call.body(Map.of("status", "fixing"))
                .post(commanded().path("/status")));
        only(STEERING, call -> call.body(Map.of("into", uncommanded().id()))
                .post(commanded().path("/merge")));
        only(STEERING, call -> call.put(commanded().path("/alerts/" + suite.alert())));
        only(STEERING, call -> call.delete(commanded().path("/alerts/" + suite.alert())));
        only(STEERING, call -> call.body(Map.of("personIds", List.of()))
                .put(commanded().path("/access")));
    }

    @Test
    void theCommanderAloneJudges() {
        only(EnumSet.of(Who.COMMANDER), call -> call.body(Map.of("severity", "SEV1", "reason", "All fail"))
                .post(commanded().path("/severity")));
    }

    @Test
    void whileNobodyCommandsEveryResponderJudges() {
        only(RESPONDERS, call -> call.body(Map.of("severity", "SEV1", "reason", "All fail"))
                .post(uncommanded().path("/severity")));
        only(RESPONDERS, call -> call.body(Map.of("reason", "A probe"))
                .post(inTriage().path("/false-alarm")));
        only(RESPONDERS, call -> call.body(Map.of("status", "investigating"))
                .post(inTriage().path("/status")));
        only(EnumSet.noneOf(Who.class), call -> call.body(Map.of("status", "fixing"))
                .post(uncommanded().path("/status")));
    }

    @Test
    void milestonesAndPinsAreForTheScribeToo() {
        var recording = EnumSet.of(Who.DEPUTY, Who.SCRIBE, Who.COMMANDER);
        var incident = commanded();
        String entry = commander.call().get(incident.path("/timeline")).path("items[0].id");
        only(recording, call -> call.body(Map.of("at", "2026-01-05T09:00:00Z", "reason", "From the logs"))
                .put(incident.path("/milestones/impactStarted")));
        only(recording, call -> call.body(Map.of("pinned", true)).put(incident.path("/timeline/" + entry + "/pin")));
    }

    @Test
    void respondersTakeVacantCommandAndJoin() {
        only(RESPONDERS, call -> call.post(uncommanded().path("/command")));
        only(RESPONDERS, call -> call.body(Map.of("role", "expert"))
                .post(commanded().path("/participants")));
    }

    @Test
    void rolesAreGivenByThoseWhoMay() {
        var whom = Map.of("personId", responder.id());
        only(MANAGEMENT, call -> call.body(whom).put(uncommanded().path("/roles/commander")));
        only(EnumSet.of(Who.COMMANDER), call -> call.body(whom).put(commanded().path("/roles/communications")));
        only(EnumSet.of(Who.COMMANDER), call -> call.body(Map.of("toPersonId", responder.id()))
                .post(commanded().path("/roles/commander/handover")));
        only(MANAGEMENT, call -> call.body(Map.of("toPersonId", responder.id(), "reason", "Asleep"))
                .post(commanded().path("/relief")));
        only(EnumSet.of(Who.DEPUTY), call -> call.post(commanded().path("/command/question")));
    }

    private Declared inTriage() {
        return Declared.by(commander, "Something", null, "serviceIds", List.of(service));
    }

    private Declared uncommanded() {
        return Declared.by(commander, "It fails", "SEV4", "serviceIds", List.of(service));
    }

    private Declared commanded() {
        var incident = uncommanded();
        incident.takenBy(commander);
        appoint(incident, "deputy", deputy);
        appoint(incident, "scribe", scribe);
        return incident;
    }

    private void appoint(Declared incident, String role, Somebody whom) {
        commander
                .call()
                .body(Map.of("personId", whom.id()))
                .put(incident.path("/roles/" + role))
                .then()
                .statusCode(200);
    }

    /** 2xx for those, 401 for nobody, 403 for everybody else. */
    private void only(Set<Who> allowed, Function<RequestSpecification, Response> operation) {
        for (Who who : Who.values()) {
            int status = operation.apply(as(who)).statusCode();
            if (allowed.contains(who)) {
                assertThat(status).as("as %s", who).isBetween(200, 299);
            } else {
                assertThat(status).as("as %s", who).isEqualTo(who == Who.NOBODY ? 401 : 403);
            }
        }
    }

    private RequestSpecification as(Who who) {
        return switch (who) {
            case NOBODY -> As.nobody();
            case SERVICE -> As.service("postmortem");
            case STAKEHOLDER -> stakeholder.call();
            case RESPONDER -> responder.call();
            case MANAGER -> manager.call();
            case ADMIN -> admin.call();
            case DEPUTY -> deputy.call();
            case SCRIBE -> scribe.call();
            case COMMANDER -> commander.call();
        };
    }
}
