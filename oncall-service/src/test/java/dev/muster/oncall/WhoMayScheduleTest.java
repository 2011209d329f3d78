package dev.muster.oncall;

import static dev.muster.oncall.testing.Everybody.ADMINS;
import static dev.muster.oncall.testing.Everybody.MANAGERS;
import static dev.muster.oncall.testing.Everybody.PEOPLE_AND_SERVICES;
import static dev.muster.oncall.testing.Everybody.THE_TEAM;

import dev.muster.oncall.escalation.PolicyRequests;
import dev.muster.oncall.schedule.ScheduleRequests;
import dev.muster.oncall.testing.Everybody;
import dev.muster.oncall.testing.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation on schedules, overrides and policies, tried by everybody on records that exist. */
@QuarkusTest
class WhoMayScheduleTest {

    private static final String SCHEDULES = "/v1/schedules";
    private static final String POLICIES = "/v1/escalation-policies";

    private Everybody everybody;
    private UUID onDuty;

    @BeforeEach
    void gatherEverybody() {
        everybody = Everybody.gathered();
        onDuty = everybody.admin().id();
    }

    @Test
    void everybodyInTheSuiteReadsSchedulesAndPolicies() {
        var schedule = SCHEDULES + "/" + schedule(null);
        var override = overrideOf(schedule);
        var policy = POLICIES + "/" + policy(null);
        var interval = "/timeline?from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z";
        for (var path : List.of(
                SCHEDULES,
                schedule,
                schedule + interval,
                schedule + "/overrides",
                schedule + "/versions",
                override,
                POLICIES,
                policy,
                policy + "/versions",
                "/v1/on-call?at=2026-02-01T00:00:00Z")) {
            everybody.only(PEOPLE_AND_SERVICES, call -> call.get(path));
        }
    }

    @Test
    void theTeamChangesItsSchedules() {
        var team = everybody.team(true);
        everybody.only(THE_TEAM, call -> call.body(scheduleBody(team)).post(SCHEDULES));
        everybody.only(THE_TEAM, call -> call.body(scheduleBody(team)).put(SCHEDULES + "/" + schedule(team)));
        everybody.only(THE_TEAM, call -> call.delete(SCHEDULES + "/" + schedule(team)));
    }

    @Test
    void theTeamChangesItsPolicies() {
        var team = everybody.team(true);
        everybody.only(THE_TEAM, call -> call.body(policyBody(team)).post(POLICIES));
        everybody.only(THE_TEAM, call -> call.body(policyBody(team)).put(POLICIES + "/" + policy(team)));
        everybody.only(THE_TEAM, call -> call.delete(POLICIES + "/" + policy(team)));
    }

    @Test
    void membersChangeNothingWhereTheirTeamDoesNotLetThem() {
        var team = everybody.team(false);
        everybody.only(MANAGERS, call -> call.body(scheduleBody(team)).put(SCHEDULES + "/" + schedule(team)));
        everybody.only(MANAGERS, call -> call.body(policyBody(team)).put(POLICIES + "/" + policy(team)));
    }

    @Test
    void onlyAdminsChangeWhatBelongsToNoTeam() {
        everybody.only(ADMINS, call -> call.body(scheduleBody(null)).post(SCHEDULES));
        everybody.only(ADMINS, call -> call.body(scheduleBody(null)).put(SCHEDULES + "/" + schedule(null)));
        everybody.only(ADMINS, call -> call.delete(SCHEDULES + "/" + schedule(null)));
        everybody.only(ADMINS, call -> call.body(policyBody(null)).post(POLICIES));
        everybody.only(ADMINS, call -> call.body(policyBody(null)).put(POLICIES + "/" + policy(null)));
        everybody.only(ADMINS, call -> call.delete(POLICIES + "/" + policy(null)));
    }

    @Test
    void nobodyTakesAScheduleFromAnotherTeamOrGivesItToOne() {
        var mine = everybody.team(true);
        var theirs = Everybody.gathered().team(true);
        everybody.only(ADMINS, call -> call.body(scheduleBody(mine)).put(SCHEDULES + "/" + schedule(theirs)));
        everybody.only(ADMINS, call -> call.body(scheduleBody(theirs)).put(SCHEDULES + "/" + schedule(mine)));
        everybody.only(ADMINS, call -> call.body(policyBody(theirs)).put(POLICIES + "/" + policy(mine)));
    }

    @Test
    void theTeamOverridesForOthers() {
        var schedule = SCHEDULES + "/" + schedule(everybody.team(true));
        everybody.only(THE_TEAM, call -> call.body(overrideBody()).post(schedule + "/overrides"));
        everybody.only(THE_TEAM, call -> call.delete(overrideOf(schedule)));
    }

    private UUID schedule(UUID team) {
        return ScheduleRequests.stored(scheduleBody(team));
    }

    private Map<String, Object> scheduleBody(UUID team) {
        return ScheduleRequests.daily(team, onDuty);
    }

    private UUID policy(UUID team) {
        return Records.created(POLICIES, policyBody(team));
    }

    private Map<String, Object> policyBody(UUID team) {
        return PolicyRequests.policy(team, PolicyRequests.level("person", onDuty));
    }

    private String overrideOf(String schedule) {
        return schedule + "/overrides/" + Records.created(schedule + "/overrides", overrideBody());
    }

    /** Far ahead, for somebody else than whoever tries. */
    private static Map<String, Object> overrideBody() {
        return ScheduleRequests.override("2190-01-01T00:00:00Z", "2190-01-02T00:00:00Z", Records.person("Ada"));
    }
}
