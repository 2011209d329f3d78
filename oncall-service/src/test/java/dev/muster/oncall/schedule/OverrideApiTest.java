package dev.muster.oncall.schedule;

import static dev.muster.oncall.schedule.ScheduleRequests.daily;
import static dev.muster.oncall.schedule.ScheduleRequests.override;
import static dev.muster.oncall.schedule.ScheduleRequests.stored;
import static dev.muster.oncall.testing.Records.created;
import static dev.muster.oncall.testing.Records.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverrideApiTest {

    @Inject
    TestClock clock;

    UUID ada;
    UUID grace;
    UUID schedule;
    String overrides;

    @BeforeEach
    void adaIsAlwaysOnCall() {
        ada = person("Ada");
        grace = person("Grace");
        schedule = stored(daily(null, ada));
        overrides = "/v1/schedules/" + schedule + "/overrides";
        clock.setTo(Instant.parse("2026-02-03T10:00:00Z"));
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void anOverridePutsSomebodyElseOnCallAtOnce() {
        As.admin()
                .body(override("2026-02-03T12:00:00Z", "2026-02-03T14:00:00Z", grace))
                .post(overrides)
                .then()
                .statusCode(201)
                .header("Location", startsWith(overrides))
                .body("notice", nullValue());

        assertThat(onCallAt("2026-02-03T11:59:59Z")).containsExactly(ada);
        assertThat(onCallAt("2026-02-03T12:00:00Z")).containsExactly(grace);
        assertThat(onCallAt("2026-02-03T14:00:00Z")).containsExactly(ada);
    }

    @Test
    void oneBegunInThePastIsTakenFromNowOnAndTheAnswerSaysSo() {
        As.admin()
                .body(override("2026-02-03T08:00:00Z", "2026-02-03T14:00:00Z", grace))
                .post(overrides)
                .then()
                .statusCode(201)
                .body("from", startsWith("2026-02-03T10:00"))
                .body("requestedFrom", equalTo("2026-02-03T08:00:00Z"))
                .body("notice", containsString("counts from"));

        assertThat(onCallAt("2026-02-03T09:59:00Z")).containsExactly(ada);
        assertThat(onCallAt("2026-02-03T10:01:00Z")).containsExactly(grace);
    }

    @Test
    void anOverrideForOnePersonLeavesTheOthers() {
        var katherine = person("Katherine");
        var pair = stored(daily(null, List.of(ada, grace)));
        var wanted = override("2026-02-03T12:00:00Z", "2026-02-03T14:00:00Z", katherine);
        wanted.put("replacesPersonId", ada);

        As.admin()
                .body(wanted)
                .post("/v1/schedules/" + pair + "/overrides")
                .then()
                .statusCode(201);

        assertThat(onCallAt(pair, "2026-02-03T13:00:00Z")).containsExactly(katherine, grace);
    }

    @Test
    void oneThatHasNotBegunIsWithdrawnWhole() {
        var id = created(overrides, override("2026-02-03T12:00:00Z", "2026-02-03T14:00:00Z", grace));

        As.admin().delete(overrides + "/" + id).then().statusCode(204);

        assertThat(onCallAt("2026-02-03T13:00:00Z")).containsExactly(ada);
        As.admin().get(overrides + "/" + id).then().statusCode(404);
    }

    @Test
    void oneUnderWayEndsNowAndItsPastStays() {
        var id = created(overrides, override("2026-02-03T12:00:00Z", "2026-02-03T14:00:00Z", grace));
        clock.setTo(Instant.parse("2026-02-03T13:00:00Z"));

        As.admin().delete(overrides + "/" + id).then().statusCode(204);

        assertThat(onCallAt("2026-02-03T12:30:00Z")).containsExactly(grace);
        assertThat(onCallAt("2026-02-03T13:30:00Z")).containsExactly(ada);
        As.admin().delete(overrides + "/" + id).then().statusCode(409).body("code", equalTo("override-is-over"));
    }

    @Test
    void responderMayTakeAShiftButNotGiveOne() {
        As.person(grace, Role.RESPONDER)
                .body(override("2026-02-03T12:00:00Z", "2026-02-03T14:00:00Z", grace))
                .post(overrides)
                .then()
                .statusCode(201);
        As.person(grace, Role.RESPONDER)
                .body(override("2026-02-03T12:00:00Z", "2026-02-03T14:00:00Z", ada))
                .post(overrides)
                .then()
                .statusCode(403);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        As.admin()
                .body(Map.of(
                        "from",
                        "soon",
                        "to",
                        "2026-02-03T14:00:00Z",
                        "personId",
                        UUID.randomUUID(),
                        "replacesPersonId",
                        UUID.randomUUID()))
                .post(overrides)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/from", "/personId", "/replacesPersonId"));
        As.admin()
                .body(override("2026-02-03T08:00:00Z", "2026-02-03T09:00:00Z", grace))
                .post(overrides)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/to"));
    }

    @Test
    void theListHoldsWhatTouchesTheInterval() {
        var id = created(overrides, override("2026-02-03T12:00:00Z", "2026-02-03T14:00:00Z", grace));

        As.stakeholder()
                .get(overrides + "?from=2026-02-03T13:00:00Z&to=2026-02-04T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        As.stakeholder().get(overrides + "?from=2026-02-03T14:00:00Z").then().body("items.size()", equalTo(0));
    }

    @Test
    void aQuickSeriesOfOverridesIsNeverAnsweredFromAnOldCopy() {
        for (int hour = 0; hour < 5; hour++) {
            clock.advance(Duration.ofSeconds(1));
            var other = hour % 2 == 0 ? grace : ada;
            var made = created(overrides, override("2026-02-03T12:00:00Z", "2026-02-03T14:00:00Z", other));

            assertThat(made).isNotNull();
            assertThat(onCallAt("2026-02-03T13:00:00Z")).containsExactly(other);
        }
    }

    private List<UUID> onCallAt(String instant) {
        return onCallAt(schedule, instant);
    }

    private static List<UUID> onCallAt(UUID schedule, String instant) {
        return As.stakeholder()
                .get("/v1/on-call?scheduleId=" + schedule + "&at=" + instant)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.personId")
                .stream()
                .map(UUID::fromString)
                .toList();
    }
}
