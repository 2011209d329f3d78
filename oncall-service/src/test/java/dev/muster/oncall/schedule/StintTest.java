package dev.muster.oncall.schedule;

import static dev.muster.oncall.schedule.Plans.ADA;
import static dev.muster.oncall.schedule.Plans.GRACE;
import static dev.muster.oncall.schedule.Plans.KATHERINE;
import static dev.muster.oncall.schedule.Plans.cover;
import static dev.muster.oncall.schedule.Plans.every;
import static dev.muster.oncall.schedule.Plans.layer;
import static dev.muster.oncall.schedule.Plans.schedule;
import static dev.muster.oncall.schedule.Plans.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StintTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Test
    void whoStaysWhileOthersChangeHasOneStint() {
        var changingPartner =
                every(1, Rotation.Unit.DAY, "00:00", "2026-01-05", Slot.of(ADA, GRACE), Slot.of(ADA, KATHERINE));

        var stints = Stint.of(
                timeline(schedule(UTC, layer("pairs", changingPartner)), "2026-01-05T00:00Z", "2026-01-07T00:00Z"));

        assertThat(stints)
                .containsExactlyInAnyOrder(
                        stint(GRACE, "2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z"),
                        stint(ADA, "2026-01-05T00:00:00Z", "2026-01-07T00:00:00Z"),
                        stint(KATHERINE, "2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z"));
    }

    @Test
    void aGapEndsAStint() {
        var everyOtherDay = every(1, Rotation.Unit.DAY, "00:00", "2026-01-05", Slot.of(ADA), Slot.NOBODY);

        var stints = Stint.of(
                timeline(schedule(UTC, layer("odd", everyOtherDay)), "2026-01-05T00:00Z", "2026-01-08T00:00Z"));

        assertThat(stints)
                .containsExactly(
                        stint(ADA, "2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z"),
                        stint(ADA, "2026-01-07T00:00:00Z", "2026-01-08T00:00:00Z"));
    }

    @Test
    void whoComesBackAfterAnOverrideBeginsAgain() {
        var stints = Stint.of(timeline(
                schedule(UTC, layer("alone", Plans.always(ADA))),
                "2026-01-05T00:00Z",
                "2026-01-06T00:00Z",
                cover("2026-01-05T06:00Z", "2026-01-05T08:00Z", GRACE, null)));

        assertThat(stints)
                .containsExactly(
                        stint(ADA, "2026-01-05T00:00:00Z", "2026-01-05T06:00:00Z"),
                        stint(GRACE, "2026-01-05T06:00:00Z", "2026-01-05T08:00:00Z"),
                        stint(ADA, "2026-01-05T08:00:00Z", "2026-01-06T00:00:00Z"));
    }

    private static Stint stint(UUID person, String from, String to) {
        return new Stint(person, Instant.parse(from), Instant.parse(to));
    }
}
