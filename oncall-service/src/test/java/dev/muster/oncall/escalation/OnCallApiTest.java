package dev.muster.oncall.escalation;

import static dev.muster.oncall.escalation.PolicyRequests.level;
import static dev.muster.oncall.escalation.PolicyRequests.policy;
import static dev.muster.oncall.schedule.ScheduleRequests.daily;
import static dev.muster.oncall.schedule.ScheduleRequests.stored;
import static dev.muster.oncall.testing.Records.created;
import static dev.muster.oncall.testing.Records.person;
import static dev.muster.oncall.testing.Records.serviceWithPolicy;
import static dev.muster.oncall.testing.Records.team;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.muster.chassis.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnCallApiTest {

    private static final String POLICIES = "/v1/escalation-policies";
    private static final String AT = "&at=2026-02-03T10:00:00Z";

    @Test
    void theShiftOfAScheduleIsToldWithItsEnds() {
        var ada = person("Ada");
        var schedule = stored(daily(null, ada, person("Grace")));

        onCall("scheduleId=" + schedule + "&at=2026-02-02T10:00:00Z")
                .statusCode(200)
                .body("items.personId", contains(ada.toString()))
                .body("items[0].personName", equalTo("Ada"))
                .body("items[0].scheduleName", equalTo("Checkout primary"))
                .body("items[0].from", equalTo("2026-02-02T08:00:00Z"))
                .body("items[0].to", equalTo("2026-02-03T08:00:00Z"));
    }

    @Test
    void inAGapNobodyIsOnCall() {
        onCall("scheduleId=" + stored(daily(null, person("Ada"))) + "&at=2026-01-01T00:00:00Z")
                .body("items", empty());
    }

    @Test
    void aPolicyIsToldLevelByLevel() {
        var ada = person("Ada");
        var grace = person("Grace");
        var policy = created(
                POLICIES,
                policy(
                        null,
                        level("schedule", stored(daily(null, ada))),
                        level("team", team(List.of(), List.of(grace), true))));

        onCall("policyId=" + policy + AT)
                .body("items.personId", contains(ada.toString(), grace.toString()))
                .body("items.level", contains(1, 2));
    }

    @Test
    void aServiceIsAnsweredByItsPolicy() {
        var ada = person("Ada");
        var service = serviceWithPolicy(created(POLICIES, policy(null, level("person", ada))));

        onCall("serviceId=" + service + AT).body("items.personId", contains(ada.toString()));
    }

    @Test
    void aServiceWithoutPolicyIsAnsweredByTheAdmins() {
        var admin = created(
                "/v1/people", Map.of("name", "Root", "email", UUID.randomUUID() + "@example.org", "role", "admin"));

        onCall("serviceId=" + serviceWithPolicy(null) + AT).body("items.personId", hasItem(admin.toString()));
    }

    @Test
    void aTeamIsAnsweredByItsSchedules() {
        var ada = person("Ada");
        var team = team(List.of(), List.of(ada), true);
        var schedule = stored(daily(team, ada));

        onCall("teamId=" + team + AT).body("items.scheduleId", contains(schedule.toString()));
        onCall("at=2026-02-03T10:00:00Z").body("items.scheduleId", hasItem(schedule.toString()));
    }

    @Test
    void aWrongQuestionIsRefusedWithItsFaults() {
        onCall("at=now").statusCode(422).body("errors.pointer", contains("/at"));
        onCall("scheduleId=primary").statusCode(422).body("errors.pointer", contains("/scheduleId"));
        onCall("scheduleId=" + UUID.randomUUID() + "&policyId=" + UUID.randomUUID())
                .statusCode(422);
        onCall("scheduleId=" + UUID.randomUUID()).statusCode(404);
        onCall("policyId=" + UUID.randomUUID()).statusCode(404);
        onCall("serviceId=" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void aDeletedScheduleHasNobodyAndIsNotFound() {
        var schedule = stored(daily(null, person("Ada")));
        As.admin().delete("/v1/schedules/" + schedule).then().statusCode(204);

        onCall("scheduleId=" + schedule + AT).statusCode(404);
    }

    private static ValidatableResponse onCall(String query) {
        return As.stakeholder().get("/v1/on-call?" + query).then();
    }
}
