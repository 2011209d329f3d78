package dev.muster.oncall.schedule;

import static dev.muster.oncall.schedule.ScheduleRequests.daily;
import static dev.muster.oncall.schedule.ScheduleRequests.stored;
import static dev.muster.oncall.testing.Records.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineApiTest {

    @Inject
    TestClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void theNightOfTheClockChangeHasAShorterShift() {
        var ada = person("Ada");
        var grace = person("Grace");

        timeline(stored(daily(null, ada, grace)), "2026-03-28T08:00:00Z", "2026-03-30T07:00:00Z")
                .statusCode(200)
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("shifts.from", contains("2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z"))
                .body("shifts.to", contains("2026-03-29T07:00:00Z", "2026-03-30T07:00:00Z"))
                .body("shifts[0].personIds", contains(ada.toString()))
                .body("shifts[0].source.type", equalTo("layer"))
                .body("shifts[0].source.name", equalTo("main"))
                .body("gaps", empty());
    }

    @Test
    void whatNobodyCoversIsAGap() {
        timeline(stored(daily(null, person("Ada"))), "2026-01-01T00:00:00Z", "2026-01-06T00:00:00Z")
                .body("gaps.from", contains("2026-01-01T00:00:00Z"))
                .body("gaps.to", contains("2026-01-05T08:00:00Z"))
                .body("shifts", hasSize(1));
    }

    @Test
    void anEditChangesNothingBeforeIt() {
        var ada = person("Ada");
        var grace = person("Grace");
        clock.setTo(Instant.parse("2026-02-01T12:00:00Z"));
        var id = stored(daily(null, ada));
        clock.advance(Duration.ofDays(10));
        As.admin().body(daily(null, grace)).put("/v1/schedules/" + id).then().statusCode(200);

        timeline(id, "2026-02-01T00:00:00Z", "2026-02-20T00:00:00Z")
                .body("shifts.personIds.flatten()", contains(ada.toString(), grace.toString()));
        timeline(id, "2026-02-01T00:00:00Z", "2026-02-11T00:00:00Z")
                .body("shifts.personIds.flatten()", everyItem(equalTo(ada.toString())));
    }

    @Test
    void anIntervalThatCannotBeComputedIsRefusedWithItsFaults() {
        var id = stored(daily(null, person("Ada")));

        timeline(id, "2026-01-01T00:00:00Z", "2027-02-06T00:00:00Z").statusCode(422);
        timeline(id, "2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z").statusCode(422);
        timeline(id, "yesterday", "+999999999-12-31T23:59:59Z")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/from", "/to"));
        As.stakeholder()
                .get("/v1/schedules/" + id + "/timeline")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/from", "/to"));
        timeline(UUID.randomUUID(), "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z")
                .statusCode(404);
    }

    @Test
    void severalPeopleInASlotAreOnCallTogether() {
        var ada = person("Ada");
        var grace = person("Grace");

        timeline(stored(daily(null, List.of(ada, grace))), "2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z")
                .body("shifts[0].personIds", contains(ada.toString(), grace.toString()));
    }

    private static ValidatableResponse timeline(UUID id, String from, String to) {
        return As.stakeholder()
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/schedules/" + id + "/timeline")
                .then();
    }
}
