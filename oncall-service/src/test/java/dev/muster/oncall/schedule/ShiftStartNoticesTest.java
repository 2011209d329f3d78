package dev.muster.oncall.schedule;

import static dev.muster.oncall.schedule.ScheduleRequests.daily;
import static dev.muster.oncall.schedule.ScheduleRequests.override;
import static dev.muster.oncall.schedule.ScheduleRequests.stored;
import static dev.muster.oncall.testing.Records.created;
import static dev.muster.oncall.testing.Records.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.timer.Timers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hand-off is at nine in Berlin, eight in UTC. Ada has the odd days of February, Grace the even ones. */
@QuarkusTest
class ShiftStartNoticesTest {

    @Inject
    TestClock clock;

    @Inject
    Timers timers;

    @Inject
    Database database;

    UUID ada;
    UUID grace;
    UUID schedule;

    @BeforeEach
    void adaIsOnCall() {
        ada = person("Ada");
        grace = person("Grace");
        clock.setTo(Instant.parse("2026-02-03T12:00:00Z"));
        schedule = stored(daily(null, grace, ada));
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void whoseShiftBeginsIsToldThenAndNobodyElse() {
        fireAt("2026-02-04T07:59:00Z");
        assertThat(notices(grace)).isZero();

        fireAt("2026-02-04T08:00:01Z");

        assertThat(notices(grace)).isEqualTo(1);
        assertThat(notices(ada)).isZero();
    }

    @Test
    void eachShiftIsToldOnce() {
        fireAt("2026-02-04T08:00:01Z");
        fireAt("2026-02-04T09:00:00Z");
        fireAt("2026-02-05T08:00:01Z");
        fireAt("2026-02-06T08:00:01Z");

        assertThat(notices(grace)).isEqualTo(2);
        assertThat(notices(ada)).isEqualTo(1);
    }

    @Test
    void afterAStopOnlyTheShiftStillRunningIsTold() {
        fireAt("2026-02-06T15:00:00Z");

        assertThat(notices(grace)).isEqualTo(1);
        assertThat(notices(ada)).isZero();
    }

    @Test
    void whoTakesOverNowIsToldAtOnceAndWhoComesBackIsToldAgain() {
        var katherine = person("Katherine");
        assertThat(created(
                        "/v1/schedules/" + schedule + "/overrides",
                        override("2026-02-03T11:00:00Z", "2026-02-03T18:00:00Z", katherine)))
                .isNotNull();

        fireAt("2026-02-03T12:01:00Z");
        assertThat(notices(katherine)).isEqualTo(1);
        assertThat(notices(ada)).isZero();

        fireAt("2026-02-03T18:00:01Z");
        assertThat(notices(ada)).isEqualTo(1);
    }

    @Test
    void anEditMovesTheNotice() {
        var katherine = person("Katherine");
        clock.advance(Duration.ofMinutes(1));
        As.admin()
                .body(daily(null, ada, katherine))
                .put("/v1/schedules/" + schedule)
                .then()
                .statusCode(200);
        fireAt("2026-02-03T12:05:00Z");
        fireAt("2026-02-04T08:00:01Z");

        assertThat(notices(grace)).isZero();
        assertThat(notices(katherine) + notices(ada)).isEqualTo(2);
    }

    @Test
    void nobodyIsToldByADeletedSchedule() {
        As.admin().delete("/v1/schedules/" + schedule).then().statusCode(204);
        fireAt("2026-02-04T08:00:01Z");

        assertThat(notices(grace)).isZero();
    }

    private void fireAt(String instant) {
        clock.setTo(Instant.parse(instant));
        assertThat(timers.runOnce().await().atMost(Duration.ofSeconds(20))).isNotNull();
    }

    private int notices(UUID person) {
        return database.query("select distinct notice.id from notice join delivery on cause_id = notice.id"
                        + " where title = 'You are on call: Checkout primary' and person_id = '" + person + "'")
                .size();
    }
}
