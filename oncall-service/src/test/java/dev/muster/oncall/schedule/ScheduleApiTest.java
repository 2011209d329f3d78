package dev.muster.oncall.schedule;

import static dev.muster.oncall.schedule.ScheduleRequests.daily;
import static dev.muster.oncall.schedule.ScheduleRequests.rotation;
import static dev.muster.oncall.schedule.ScheduleRequests.schedule;
import static dev.muster.oncall.schedule.ScheduleRequests.stored;
import static dev.muster.oncall.testing.Records.person;
import static dev.muster.oncall.testing.Records.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScheduleApiTest {

    @Test
    void aScheduleReadsBackAsItWasWritten() {
        var ada = person("Ada");
        var grace = person("Grace");
        var wanted = daily(null, ada, List.of(ada, grace), null);
        wanted.put(
                "layers",
                List.of(Map.of(
                        "name",
                        "nights",
                        "rotation",
                        rotation("week", "2026-01-05", ada, List.of(ada, grace), null),
                        "restrictions",
                        List.of(Map.of("from", "18:00", "to", "08:00", "days", List.of("MONDAY"))))));

        As.stakeholder()
                .get("/v1/schedules/" + stored(wanted))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("layers[0].rotation.unit", equalTo("week"))
                .body("layers[0].rotation.handoffTime", equalTo("09:00"))
                .body("layers[0].rotation.startsOn", equalTo("2026-01-05"))
                .body("layers[0].rotation.participants[0]", equalTo(ada.toString()))
                .body("layers[0].rotation.participants[1]", contains(ada.toString(), grace.toString()))
                .body("layers[0].rotation.participants[2]", nullValue())
                .body("layers[0].rotation.shiftsPerTurn", equalTo(1))
                .body("layers[0].restrictions[0].days", contains("MONDAY"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var rotation = rotation("fortnight", "someday", UUID.randomUUID());
        rotation.put("every", 0);
        rotation.put("handoffTime", "25:00");
        var wanted = schedule(null, rotation);
        wanted.put("name", " ");
        wanted.put("timeZone", "Berlin");
        wanted.put("teamId", UUID.randomUUID());

        As.admin()
                .body(wanted)
                .post("/v1/schedules")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/timeZone",
                                "/teamId",
                                "/layers/0/rotation/unit",
                                "/layers/0/rotation/every",
                                "/layers/0/rotation/handoffTime",
                                "/layers/0/rotation/startsOn",
                                "/layers/0/rotation/participants/0"));
    }

    @Test
    void whatIsMissingIsNamed() {
        As.admin()
                .body(Map.of("layers", Arrays.asList(null, Map.of())))
                .post("/v1/schedules")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/name", "/timeZone", "/layers/0", "/layers/1/name", "/layers/1/rotation"));
    }

    @Test
    void whatCannotBeReadIsRefusedAndNeverAFault() {
        var person = person("Ada");
        for (var slot : List.of("nobody", 5, Map.of("id", person), List.of(List.of(person)), true)) {
            As.admin().body(daily(null, slot)).post("/v1/schedules").then().statusCode(400);
        }
        for (var body : List.of("", "null", "[]", "{", "{\"name\":1}", "{\"unknown\":1}")) {
            assertThat(As.admin().body(body).post("/v1/schedules").statusCode()).isIn(400, 422);
        }
    }

    @Test
    void theSameIdempotencyKeyMakesOneSchedule() {
        var key = UUID.randomUUID().toString();
        var wanted = daily(null, person("Ada"));

        var admin = Tokens.admin();

        var ids = Stream.generate(() -> given().auth()
                        .oauth2(admin)
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(wanted)
                        .post("/v1/schedules")
                        .<String>path("id"))
                .limit(2)
                .toList();

        assertThat(ids.get(0)).isNotNull().isEqualTo(ids.get(1));
    }

    @Test
    void anEditRaisesTheVersionAndAnOutdatedOneIsRefused() {
        var wanted = daily(null, person("Ada"));
        var path = "/v1/schedules/" + stored(wanted);
        wanted.put("name", "Checkout secondary");

        As.admin()
                .header("If-Match", "\"1\"")
                .body(wanted)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        As.admin().header("If-Match", "\"1\"").body(wanted).put(path).then().statusCode(412);
        As.admin().body(wanted).put(path).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void onlyWhoMayEditTheTeamMayEditItsSchedules() {
        var manager = person("Manager");
        var member = person("Member");
        var stranger = person("Stranger");
        var wanted = daily(team(List.of(manager), List.of(member), false), person("Ada"));
        var path = "/v1/schedules/" + stored(wanted);

        As.person(manager, Role.RESPONDER).body(wanted).put(path).then().statusCode(200);
        As.person(member, Role.RESPONDER).body(wanted).put(path).then().statusCode(403);
        As.person(stranger, Role.RESPONDER).body(wanted).put(path).then().statusCode(403);
        As.person(stranger, Role.RESPONDER).delete(path).then().statusCode(403);
        As.person(manager, Role.RESPONDER)
                .body(daily(null, manager))
                .post("/v1/schedules")
                .then()
                .statusCode(403);
    }

    @Test
    void membersMayEditWhereTheTeamLetsThem() {
        var member = person("Member");
        var wanted = daily(team(List.of(), List.of(member), true), person("Ada"));

        As.person(member, Role.RESPONDER)
                .body(wanted)
                .post("/v1/schedules")
                .then()
                .statusCode(201);
    }

    @Test
    void theListIsFilteredByTeamAndName() {
        var team = team(List.of(), List.of(), true);
        var id = stored(daily(team, person("Ada")));

        As.stakeholder()
                .get("/v1/schedules?teamId=" + team + "&q=PRIMARY")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("next", nullValue());
        As.stakeholder()
                .get("/v1/schedules?teamId=" + team + "&q=nothing")
                .then()
                .body("items", empty());
        As.stakeholder().get("/v1/schedules?teamId=some").then().statusCode(422);
    }

    @Test
    void aDeletedScheduleIsGone() {
        var path = "/v1/schedules/" + stored(daily(null, person("Ada")));

        As.admin().delete(path).then().statusCode(204);
        As.admin().get(path).then().statusCode(404).body("code", equalTo("not-found"));
        As.admin()
                .get(path + "/timeline?from=2026-01-05T00:00:00Z&to=2026-01-06T00:00:00Z")
                .then()
                .statusCode(404);
        As.admin().delete(path).then().statusCode(404);
    }

    @Test
    void aScheduleThatAPolicyCallsIsNotDeleted() {
        var id = stored(daily(null, person("Ada")));
        As.admin()
                .body(Map.of(
                        "name",
                        "Uses it",
                        "levels",
                        List.of(Map.of("targets", List.of(Map.of("type", "schedule", "id", id)), "timeout", "PT5M"))))
                .post("/v1/escalation-policies")
                .then()
                .statusCode(201);

        As.admin()
                .delete("/v1/schedules/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("errors.detail", hasItem("Used by Uses it"));
    }

    @Test
    void whoIsInAScheduleIsNotRemovedFromTheDirectory() {
        var ada = person("Ada");
        var schedule = stored(daily(null, ada));

        As.admin()
                .delete("/v1/people/" + ada)
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("/v1/schedules/" + schedule));
    }
}
