package dev.muster.oncall.improvement;

import static dev.muster.oncall.schedule.ScheduleRequests.daily;
import static dev.muster.oncall.schedule.ScheduleRequests.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.oncall.testing.Everybody;
import dev.muster.oncall.testing.Lessons;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what the review of an incident proposes to a schedule that is different and says why. */
@QuarkusTest
class ScheduleImprovementsTest {

    private static final String LIST = "/v1/oncall-improvements";
    private static final Map<String, Object> IN_LISBON = Map.of("timeZone", "Europe/Lisbon");

    @Inject
    Lessons lessons;

    private Everybody everybody;
    private UUID team;
    private UUID schedule;

    @BeforeEach
    void aScheduleOfATeam() {
        everybody = Everybody.gathered();
        team = everybody.team(true);
        schedule = stored(daily(team, everybody.member().id()));
    }

    @Test
    void theScheduleIsShownBeforeAndAfter() {
        var improvement = proposed(Map.of("ref", schedule, "baseVersion", 1, "change", IN_LISBON));

        everybody
                .member()
                .call()
                .get(improvement)
                .then()
                .statusCode(200)
                .body("target", equalTo("schedule"))
                .body("state", equalTo("proposed"))
                .body("preview.now.timeZone", equalTo("Europe/Berlin"))
                .body("preview.then.timeZone", equalTo("Europe/Lisbon"))
                .body("preview.then.layers[0].name", equalTo("main"))
                .body("preview.movedOn", equalTo(false))
                .body("mayDecide", equalTo(true));
        As.stakeholder()
                .get(LIST + "?state=proposed&target=schedule&ref=" + schedule)
                .then()
                .statusCode(200)
                .body("items.ref", contains(schedule.toString()))
                .body("items[0].mayDecide", equalTo(false));
        As.stakeholder().get(LIST + "?state=accepted&ref=" + schedule).then().body("items", empty());
        As.stakeholder().get(LIST + "?state=perhaps").then().statusCode(422);
    }

    @Test
    void acceptedItIsTheNextVersionOfTheScheduleWhichSaysWhy() {
        var improvement = proposed(Map.of("ref", schedule, "baseVersion", 1, "change", IN_LISBON));

        everybody
                .member()
                .call()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("appliedVersion", equalTo(2));

        As.stakeholder()
                .get("/v1/schedules/" + schedule + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.timeZone", contains("Europe/Lisbon", "Europe/Berlin"))
                .body("items[0].layers[0].name", equalTo("main"))
                .body(
                        "items[0].changedBy",
                        equalTo("person:" + everybody.member().id()))
                .body(
                        "items[0].reason",
                        allOf(containsString("PM-"), containsString("INC-42"), containsString("finding")))
                .body("items[1].reason", nullValue());
        var told = lessons.told("improvement.accepted", improvement);
        ContractFiles.checkMessage("improvement.accepted", told);
        assertThat(told.path("version").intValue()).isEqualTo(2);
        As.admin()
                .get("/v1/oncall-audit?limit=2")
                .then()
                .body("items.action", contains("change.accepted", "schedule.changed"));
    }

    @Test
    void whatNoEditMayDoIsRefusedWithEveryFaultAndCanStillBeDeclined() {
        var improvement = proposed(Map.of("ref", schedule, "change", Map.of("timeZone", "Berlin", "name", " ")));
        var unreadable = proposed(Map.of("ref", schedule, "change", Map.of("colour", "red")));

        everybody
                .manager()
                .call()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/timeZone"));
        everybody
                .manager()
                .call()
                .post(unreadable + "/acceptance")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/colour"));
        decline(improvement, "There is no such zone");
    }

    @Test
    void aScheduleThatMovedOnIsShownWithBothVersionsAndChangedOnlyKnowingly() {
        var improvement = proposed(Map.of("ref", schedule, "baseVersion", 1, "change", IN_LISBON));
        rename("Renamed");

        var manager = everybody.manager();
        manager.call()
                .get(improvement)
                .then()
                .body("preview.movedOn", equalTo(true))
                .body("preview.base.name", equalTo("Checkout primary"))
                .body("preview.now.name", equalTo("Renamed"))
                .body("preview.then.name", equalTo("Renamed"))
                .body("preview.then.timeZone", equalTo("Europe/Lisbon"));
        manager.call()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("schedule-moved-on"));
        manager.call()
                .header("If-Match", "\"2\"")
                .post(improvement + "/acceptance")
                .then()
                .statusCode(200)
                .body("appliedVersion", equalTo(3));
    }

    @Test
    void everybodyReadsAndWhoMayEditTheScheduleDecides() {
        everybody.only(Everybody.PEOPLE, call -> call.get(LIST));
        everybody.only(Everybody.PEOPLE, call -> call.get(proposed(Map.of("ref", schedule, "change", IN_LISBON))));
        everybody.only(
                Everybody.THE_TEAM,
                call -> call.post(proposed(Map.of("ref", schedule, "change", IN_LISBON)) + "/acceptance"));
        everybody.only(Everybody.THE_TEAM, call -> call.body(Map.of("reason", "No"))
                .post(proposed(Map.of("ref", schedule)) + "/refusal"));
    }

    @Test
    void withoutAScheduleItProposesANewOne() {
        var wanted = daily(team, everybody.member().id());
        var improvement = proposed(Map.of("change", wanted));

        everybody.manager().call().post(improvement + "/acceptance").then().statusCode(403);
        String made = As.admin()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(200)
                .extract()
                .path("ref");
        As.stakeholder().get("/v1/schedules/" + made).then().body("reason", containsString("INC-42"));
    }

    @Test
    void aDeletedScheduleCannotBeChangedAnyMore() {
        var improvement = proposed(Map.of("ref", schedule, "change", IN_LISBON));
        As.admin().delete("/v1/schedules/" + schedule).then().statusCode(204);

        As.admin().post(improvement + "/acceptance").then().statusCode(409).body("code", equalTo("schedule-removed"));
    }

    @Test
    void whatCameOfARestrictedIncidentExistsOnlyForThoseWhoMaySeeIt() {
        var manager = everybody.manager();
        var improvement = proposed(
                Map.of("ref", schedule, "change", IN_LISBON, "restricted", true, "visibleTo", List.of(manager.id())));

        for (var outsider : List.of(everybody.member(), everybody.admin())) {
            outsider.call().get(improvement).then().statusCode(404);
            outsider.call().get(LIST + "?ref=" + schedule).then().body("items", empty());
            outsider.call().post(improvement + "/acceptance").then().statusCode(404);
            outsider.call()
                    .body(Map.of("reason", "No"))
                    .post(improvement + "/refusal")
                    .then()
                    .statusCode(404);
        }
        manager.call().get(LIST + "?ref=" + schedule).then().body("items.restricted", contains(true));
        manager.call().post(improvement + "/acceptance").then().statusCode(200);
        As.stakeholder()
                .get("/v1/schedules/" + schedule)
                .then()
                .body("reason", allOf(containsString("INC-42"), not(containsString("Do it better"))));
    }

    @Test
    void declinedItSaysWhyAndStaysSo() {
        var improvement = proposed(Map.of("ref", schedule, "change", IN_LISBON));

        decline(improvement, "We are in Berlin");

        everybody
                .manager()
                .call()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("change-already-declined"));
        var told = lessons.told("improvement.declined", improvement);
        ContractFiles.checkMessage("improvement.declined", told);
        assertThat(told.path("reason").textValue()).isEqualTo("We are in Berlin");
    }

    private void decline(String improvement, String reason) {
        everybody
                .manager()
                .call()
                .body(Map.of("reason", reason))
                .post(improvement + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("declined"))
                .body("reason", equalTo(reason));
    }

    private String proposed(Map<String, Object> fields) {
        return lessons.proposed("schedule", fields);
    }

    private void rename(String name) {
        var wanted = daily(team, everybody.member().id());
        wanted.put("name", name);
        As.admin().body(wanted).put("/v1/schedules/" + schedule).then().statusCode(200);
    }
}
