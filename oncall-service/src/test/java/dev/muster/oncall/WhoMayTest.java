package dev.muster.oncall;

import static dev.muster.oncall.WhoMayTest.Who.ADMIN;
import static dev.muster.oncall.WhoMayTest.Who.MANAGER;
import static dev.muster.oncall.WhoMayTest.Who.MEMBER;
import static dev.muster.oncall.WhoMayTest.Who.NOBODY;
import static dev.muster.oncall.WhoMayTest.Who.SERVICE;
import static dev.muster.oncall.WhoMayTest.Who.STAKEHOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.As;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation on the directory, API tokens and the audit, tried by everybody on records that exist. */
@QuarkusTest
class WhoMayTest {

    enum Who {
        NOBODY,
        SERVICE,
        STAKEHOLDER,
        RESPONDER,
        MEMBER,
        MANAGER,
        ADMIN
    }

    private static final Set<Who> PEOPLE = EnumSet.range(STAKEHOLDER, ADMIN);
    private static final Set<Who> PEOPLE_AND_SERVICES = EnumSet.range(SERVICE, ADMIN);
    private static final Set<Who> ADMINS = EnumSet.of(ADMIN);
    private static final Set<Who> THE_TEAM = EnumSet.of(MEMBER, MANAGER, ADMIN);
    private static final Set<Who> MANAGERS = EnumSet.of(MANAGER, ADMIN);

    private Somebody member;
    private Somebody manager;
    private Somebody responder;
    private Somebody stakeholder;
    private Somebody admin;

    @BeforeEach
    void people() {
        member = Somebody.withRole(Role.RESPONDER);
        manager = Somebody.withRole(Role.RESPONDER);
        responder = Somebody.withRole(Role.RESPONDER);
        stakeholder = Somebody.withRole(Role.STAKEHOLDER);
        admin = Somebody.withRole(Role.ADMIN);
    }

    @Test
    void everybodyInTheSuiteReadsTheDirectory() {
        UUID team = team(true);
        UUID service = Records.service(team);
        for (String list : List.of("/v1/people", "/v1/teams", "/v1/services")) {
            only(PEOPLE_AND_SERVICES, call -> call.get(list));
        }
        for (String one : List.of("/v1/people/" + member.id(), "/v1/teams/" + team, "/v1/services/" + service)) {
            only(PEOPLE_AND_SERVICES, call -> call.get(one));
            only(PEOPLE, call -> call.get(one + "/usage"));
        }
        only(PEOPLE, call -> call.get("/v1/services/" + service + "/dependencies"));
    }

    @Test
    void onlyAdminsChangePeople() {
        only(ADMINS, call -> call.body(newPerson()).post("/v1/people"));
        only(ADMINS, call -> call.body(newPerson()).put("/v1/people/" + fresh().id()));
        only(ADMINS, call -> call.delete("/v1/people/" + fresh().id()));
    }

    @Test
    void onlyAdminsFormTeamsAndTheTeamChangesItself() {
        only(ADMINS, call -> call.body(teamBody(true)).post("/v1/teams"));
        only(THE_TEAM, call -> call.body(teamBody(true)).put("/v1/teams/" + team(true)));
        only(THE_TEAM, call -> call.delete("/v1/teams/" + team(true)));
    }

    @Test
    void membersChangeNothingWhereTheirTeamDoesNotLetThem() {
        only(MANAGERS, call -> call.body(teamBody(false)).put("/v1/teams/" + team(false)));
        only(MANAGERS, call -> call.delete("/v1/teams/" + team(false)));
        only(MANAGERS, call -> call.body(Records.serviceBody(team(false))).post("/v1/services"));
    }

    @Test
    void theTeamChangesItsServices() {
        UUID team = team(true);
        only(THE_TEAM, call -> call.body(Records.serviceBody(team)).post("/v1/services"));
        only(THE_TEAM, call -> call.body(Records.serviceBody(team)).put("/v1/services/" + Records.service(team)));
        only(THE_TEAM, call -> call.delete("/v1/services/" + Records.service(team)));
    }

    @Test
    void onlyAdminsChangeWhatBelongsToNoTeam() {
        only(ADMINS, call -> call.body(Records.serviceBody(null)).post("/v1/services"));
        only(ADMINS, call -> call.body(Records.serviceBody(null)).put("/v1/services/" + Records.service(null)));
        only(ADMINS, call -> call.delete("/v1/services/" + Records.service(null)));
    }

    @Test
    void nobodyTakesAServiceFromAnotherTeamOrGivesItToOne() {
        UUID mine = team(true);
        UUID theirs = Records.team(List.of(), List.of(), true);
        only(ADMINS, call -> call.body(Records.serviceBody(mine)).put("/v1/services/" + Records.service(theirs)));
        only(ADMINS, call -> call.body(Records.serviceBody(theirs)).put("/v1/services/" + Records.service(mine)));
    }

    @Test
    void everybodyHasAnAccountOfTheirOwn() {
        only(PEOPLE, call -> call.get("/v1/me"));
        only(PEOPLE, call -> call.body(Map.of("name", "Me", "timeZone", "UTC", "locale", "en"))
                .put("/v1/me"));
        only(PEOPLE, call -> call.get("/v1/api-tokens"));
        only(PEOPLE, call -> call.body(Map.of("name", "Mine", "role", "stakeholder"))
                .post("/v1/api-tokens"));
        only(PEOPLE, call -> call.body(Map.of("currentPassword", Somebody.PASSWORD, "newPassword", Somebody.PASSWORD))
                .put("/v1/me/password"));
    }

    @Test
    void onlyAdminsReadTheAudit() {
        only(ADMINS, call -> call.get("/v1/oncall-audit"));
    }

    @Test
    void everybodyReadsThePublicKeys() {
        only(EnumSet.allOf(Who.class), call -> call.get("/.well-known/jwks.json"));
    }

    /** 2xx for those, 401 for nobody, 403 for everybody else. */
    private void only(Set<Who> allowed, Function<RequestSpecification, Response> operation) {
        for (Who who : Who.values()) {
            int status = operation.apply(as(who)).statusCode();
            if (allowed.contains(who)) {
                assertThat(status).as("as %s", who).isBetween(200, 299);
            } else {
                assertThat(status).as("as %s", who).isEqualTo(who == NOBODY ? 401 : 403);
            }
        }
    }

    private RequestSpecification as(Who who) {
        return switch (who) {
            case NOBODY -> As.nobody();
            case SERVICE -> As.bearer(Tokens.service("alerts"));
            case STAKEHOLDER -> stakeholder.call();
            case RESPONDER -> responder.call();
            case MEMBER -> member.call();
            case MANAGER -> manager.call();
            case ADMIN -> admin.call();
        };
    }

    private UUID team(boolean membersEdit) {
        return Records.id(As.admin().body(teamBody(membersEdit)).post("/v1/teams"));
    }

    private Map<String, Object> teamBody(boolean membersEdit) {
        return Records.teamBody(List.of(manager.id()), List.of(member.id()), membersEdit);
    }

    private static Somebody fresh() {
        return Somebody.withRole(Role.STAKEHOLDER);
    }

    private static Map<String, Object> newPerson() {
        return Map.of("name", "New", "email", UUID.randomUUID() + "@example.org");
    }
}
