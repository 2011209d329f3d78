package dev.muster.oncall.schedule;

import static dev.muster.oncall.schedule.Plans.ADA;
import static dev.muster.oncall.schedule.Plans.BERLIN;
import static dev.muster.oncall.schedule.Plans.BETTY;
import static dev.muster.oncall.schedule.Plans.GRACE;
import static dev.muster.oncall.schedule.Plans.KATHERINE;
import static dev.muster.oncall.schedule.Plans.daily;
import static dev.muster.oncall.schedule.Plans.every;
import static dev.muster.oncall.schedule.Plans.hours;
import static dev.muster.oncall.schedule.Plans.layer;
import static dev.muster.oncall.schedule.Plans.schedule;
import static dev.muster.oncall.schedule.Plans.slots;
import static dev.muster.oncall.schedule.Plans.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTimelineSpeedTest {

    /** The best of many runs, so that a busy machine does not decide; the bar has room for the tests' slower compiler. */
    @Test
    void aYearOfThreeLayersTakesMilliseconds() {
        var schedule = schedule(
                BERLIN,
                layer("weeks", every(1, Rotation.Unit.WEEK, "09:00", "2025-01-06", slots(ADA, GRACE, KATHERINE))),
                layer("nights", daily("20:00", "2025-01-06", BETTY, ADA), hours("20:00", "08:00")),
                layer(
                        "lunch",
                        every(12, Rotation.Unit.HOUR, "00:00", "2025-01-06", slots(GRACE, BETTY)),
                        hours("12:00", "13:30")));
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 100; run++) {
            long start = System.nanoTime();
            var year = timeline(schedule, "2026-01-01T00:00+01:00", "2027-01-01T00:00+01:00");
            best = Math.min(best, System.nanoTime() - start);
            assertThat(year.shifts()).hasSizeGreaterThan(1000);
        }

        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(5));
    }
}
