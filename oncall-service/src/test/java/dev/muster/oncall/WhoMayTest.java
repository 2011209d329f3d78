package dev.muster.oncall;

import static dev.muster.oncall.testing.Everybody.ADMINS;
import static dev.muster.oncall.testing.Everybody.MANAGERS;
import static dev.muster.oncall.testing.Everybody.PEOPLE;
import static dev.muster.oncall.testing.Everybody.PEOPLE_AND_SERVICES;
import static dev.muster.oncall.testing.Everybody.THE_TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Everybody;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation on the directory, API tokens and the audit, tried by everybody on records that exist. */
@QuarkusTest
class WhoMayTest {

    private Everybody everybody;

    @BeforeEach
    void gatherEverybody() {
        everybody = Everybody.gathered();
    }

    @Test
    void everybodyInTheSuiteReadsTheDirectory() {
        UUID team = everybody.team(true);
        UUID service = Records.service(team);
        for (String list : List.of("/v1/people", "/v1/teams", "/v1/services")) {
            everybody.only(PEOPLE_AND_SERVICES, call -> call.get(list));
        }
        for (String one :
                List.of("/v1/people/" + everybody.member().id(), "/v1/teams/" + team, "/v1/services/" + service)) {
            everybody.only(PEOPLE_AND_SERVICES, call -> call.get(one));
            everybody.only(PEOPLE, call -> call.get(one + "/usage"));
        }
        everybody.only(PEOPLE, call -> call.get("/v1/services/" + service + "/dependencies"));
    }

    @Test
    void onlyAdminsChangePeople() {
        everybody.only(ADMINS, call -> call.body(newPerson()).post("/v1/people"));
        everybody.only(ADMINS, call -> call.body(newPerson()).put("/v1/people/" + fresh().id()));
        everybody.only(ADMINS, call -> call.delete("/v1/people/" + fresh().id()));
    }

    @Test
    void onlyAdminsFormTeamsAndTheTeamChangesItself() {
        everybody.only(ADMINS, call -> call.body(everybody.teamBody(true)).post("/v1/teams"));
        everybody.only(THE_TEAM, call -> call.body(everybody.teamBody(true)).put("/v1/teams/" + everybody.team(true)));
        everybody.only(THE_TEAM, call -> call.delete("/v1/teams/" + everybody.team(true)));
    }

    @Test
    void membersChangeNothingWhereTheirTeamDoesNotLetThem() {
        everybody.only(
                MANAGERS, call -> call.body(everybody.teamBody(false)).put("/v1/teams/" + everybody.team(false)));
        everybody.only(MANAGERS, call -> call.delete("/v1/teams/" + everybody.team(false)));
        everybody.only(MANAGERS, call -> call.body(Records.serviceBody(everybody.team(false)))
                .post("/v1/services"));
    }

    @Test
    void theTeamChangesItsServices() {
        UUID team = everybody.team(true);
        everybody.only(THE_TEAM, call -> call.body(Records.serviceBody(team)).post("/v1/services"));
        everybody.only(
                THE_TEAM, call -> call.body(Records.serviceBody(team)).put("/v1/services/" + Records.service(team)));
        everybody.only(THE_TEAM, call -> call.delete("/v1/services/" + Records.service(team)));
    }

    @Test
    void onlyAdminsChangeWhatBelongsToNoTeam() {
        everybody.only(ADMINS, call -> call.body(Records.serviceBody(null)).post("/v1/services"));
        everybody.only(
                ADMINS, call -> call.body(Records.serviceBody(null)).put("/v1/services/" + Records.service(null)));
        everybody.only(ADMINS, call -> call.delete("/v1/services/" + Records.service(null)));
    }

    @Test
    void nobodyTakesAServiceFromAnotherTeamOrGivesItToOne() {
        UUID mine = everybody.team(true);
        UUID theirs = Records.team(List.of(), List.of(), true);
        everybody.only(
                ADMINS, call -> call.body(Records.serviceBody(mine)).put("/v1/services/" + Records.service(theirs)));
        everybody.only(
                ADMINS, call -> call.body(Records.serviceBody(theirs)).put("/v1/services/" + Records.service(mine)));
    }

    @Test
    void everybodyHasAnAccountOfTheirOwn() {
        everybody.only(PEOPLE, call -> call.get("/v1/me"));
        everybody.only(PEOPLE, call -> call.body(Map.of("name", "Me", "timeZone", "UTC", "locale", "en"))
                .put("/v1/me"));
        everybody.only(PEOPLE, call -> call.get("/v1/api-tokens"));
        everybody.only(PEOPLE, call -> call.body(Map.of("name", "Mine", "role", "stakeholder"))
                .post("/v1/api-tokens"));
    }

    @Test
    void whoeverHasAPasswordMayChangeIt() {
        Everybody.gathered(Somebody::withPassword).only(PEOPLE, call -> call.body(
                        Map.of("currentPassword", Somebody.PASSWORD, "newPassword", Somebody.PASSWORD))
                .put("/v1/me/password"));
    }

    @Test
    void whoeverForgotTheirPasswordMayAskForAMailAndWhoeverHasItMaySetOne() {
        var all = EnumSet.allOf(Everybody.Who.class);
        everybody.only(all, call -> call.body(Map.of("email", fresh().email())).post("/v1/password-resets"));

        assertThat(As.nobody()
                        .body(Map.of("token", "unknown", "newPassword", Somebody.PASSWORD))
                        .post("/v1/password-resets/completion")
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void onlyAdminsReadTheAudit() {
        everybody.only(ADMINS, call -> call.get("/v1/oncall-audit"));
    }

    @Test
    void everybodyReadsThePublicKeys() {
        everybody.only(EnumSet.allOf(Everybody.Who.class), call -> call.get("/.well-known/jwks.json"));
    }

    private static Somebody fresh() {
        return Somebody.withRole(Role.STAKEHOLDER);
    }

    private static Map<String, Object> newPerson() {
        return Map.of("name", "New", "email", UUID.randomUUID() + "@example.org");
    }
}
