package dev.muster.oncall.schedule;

import static dev.muster.oncall.schedule.Plans.ADA;
import static dev.muster.oncall.schedule.Plans.BERLIN;
import static dev.muster.oncall.schedule.Plans.BETTY;
import static dev.muster.oncall.schedule.Plans.GRACE;
import static dev.muster.oncall.schedule.Plans.KATHERINE;
import static dev.muster.oncall.schedule.Plans.always;
import static dev.muster.oncall.schedule.Plans.cover;
import static dev.muster.oncall.schedule.Plans.daily;
import static dev.muster.oncall.schedule.Plans.every;
import static dev.muster.oncall.schedule.Plans.hours;
import static dev.muster.oncall.schedule.Plans.layer;
import static dev.muster.oncall.schedule.Plans.schedule;
import static dev.muster.oncall.schedule.Plans.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleTimelineTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Test
    void peopleTakeTurns() {
        var shifts = told(timeline(
                schedule(UTC, layer("primary", daily("09:00", "2026-01-05", ADA, GRACE))),
                "2026-01-05T09:00Z",
                "2026-01-08T09:00Z"));

        assertThat(shifts)
                .containsExactly("2026-01-05T09:00:00Z ADA", "2026-01-06T09:00:00Z GRACE", "2026-01-07T09:00:00Z ADA");
    }

    @Test
    void theShiftOfTheSpringNightIsAnHourShorter() {
        var berlin = schedule(BERLIN, layer("primary", daily("09:00", "2026-03-27", ADA, GRACE)));

        var timeline = timeline(berlin, "2026-03-28T09:00+01:00", "2026-03-30T09:00+02:00");

        assertThat(timeline.shifts())
                .extracting(shift -> Duration.between(shift.from(), shift.to()).toHours())
                .containsExactly(23L, 24L);
    }

    @Test
    void laterLayersWinAndAreTransparentOutsideTheirHours() {
        var nights = layer("nights", always(GRACE), hours("18:00", "08:00"));

        var shifts = told(
                timeline(schedule(UTC, layer("days", always(ADA)), nights), "2026-01-05T12:00Z", "2026-01-06T12:00Z"));

        assertThat(shifts)
                .containsExactly("2026-01-05T12:00:00Z ADA", "2026-01-05T18:00:00Z GRACE", "2026-01-06T08:00:00Z ADA");
    }

    @Test
    void aRestrictionOverMidnightBelongsToTheDayItStarts() {
        var fridayNight = hours("22:00", "06:00", EnumSet.of(DayOfWeek.FRIDAY));

        var timeline = timeline(
                schedule(UTC, layer("friday", always(ADA), fridayNight)), "2026-01-05T00:00Z", "2026-01-12T00:00Z");

        assertThat(told(timeline)).containsExactly("2026-01-09T22:00:00Z ADA");
        assertThat(timeline.shifts().get(0).to()).hasToString("2026-01-10T06:00:00Z");
    }

    @Test
    void aRestrictionIsAPredicateOnTheLocalTimeSoTheRepeatedHourIsAllowedTwice() {
        var night = layer("night", always(ADA), hours("02:00", "03:00"));

        var timeline = timeline(schedule(BERLIN, night), "2026-10-25T00:00+02:00", "2026-10-26T00:00+01:00");

        assertThat(timeline.shifts())
                .extracting(shift -> Duration.between(shift.from(), shift.to()).toHours())
                .containsExactly(2L);
    }

    @Test
    void theSkippedHourIsNeverAllowed() {
        var night = layer("night", always(ADA), hours("02:00", "03:00"));

        var timeline = timeline(schedule(BERLIN, night), "2026-03-29T00:00+01:00", "2026-03-30T00:00+02:00");

        assertThat(timeline.shifts()).isEmpty();
    }

    @Test
    void anEmptySlotIsTransparentAndNothingBelowIsAGap() {
        var sometimes = every(1, Rotation.Unit.DAY, "00:00", "2026-01-05", Slot.of(ADA), Slot.NOBODY);

        var timeline = timeline(schedule(UTC, layer("odd", sometimes)), "2026-01-04T00:00Z", "2026-01-07T00:00Z");

        assertThat(told(timeline)).containsExactly("2026-01-05T00:00:00Z ADA");
        assertThat(timeline.gaps())
                .extracting(gap -> gap.from().toString(), gap -> gap.to().toString())
                .containsExactly(
                        tuple("2026-01-04T00:00:00Z", "2026-01-05T00:00:00Z"),
                        tuple("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z"));
    }

    @Test
    void severalPeopleMayShareASlot() {
        var pair = every(1, Rotation.Unit.WEEK, "09:00", "2026-01-05", Slot.of(ADA, GRACE));

        assertThat(told(timeline(schedule(UTC, layer("pair", pair)), "2026-01-06T00:00Z", "2026-01-07T00:00Z")))
                .containsExactly("2026-01-06T00:00:00Z ADA GRACE");
    }

    @Test
    void anOverrideReplacesEverybody() {
        var pair = every(1, Rotation.Unit.WEEK, "09:00", "2026-01-05", Slot.of(ADA, GRACE));

        var shifts = told(timeline(
                schedule(UTC, layer("pair", pair)),
                "2026-01-06T00:00Z",
                "2026-01-07T00:00Z",
                cover("2026-01-06T10:00Z", "2026-01-06T12:00Z", KATHERINE, null)));

        assertThat(shifts)
                .containsExactly(
                        "2026-01-06T00:00:00Z ADA GRACE",
                        "2026-01-06T10:00:00Z KATHERINE",
                        "2026-01-06T12:00:00Z ADA GRACE");
    }

    @Test
    void anOverrideForOnePersonLeavesTheOthersAndTouchesNobodyElsesShift() {
        var pairThenBetty = every(1, Rotation.Unit.DAY, "00:00", "2026-01-05", Slot.of(ADA, GRACE), Slot.of(BETTY));

        var shifts = told(timeline(
                schedule(UTC, layer("pair", pairThenBetty)),
                "2026-01-05T00:00Z",
                "2026-01-07T00:00Z",
                cover("2026-01-05T12:00Z", "2026-01-06T12:00Z", KATHERINE, ADA)));

        assertThat(shifts)
                .containsExactly(
                        "2026-01-05T00:00:00Z ADA GRACE",
                        "2026-01-05T12:00:00Z KATHERINE GRACE",
                        "2026-01-06T00:00:00Z BETTY");
    }

    @Test
    void theLaterOfTwoOverridesWins() {
        var shifts = told(timeline(
                schedule(UTC),
                "2026-01-05T00:00Z",
                "2026-01-06T00:00Z",
                cover("2026-01-05T00:00Z", "2026-01-05T12:00Z", ADA, null),
                cover("2026-01-05T06:00Z", "2026-01-05T08:00Z", GRACE, null)));

        assertThat(shifts)
                .containsExactly("2026-01-05T00:00:00Z ADA", "2026-01-05T06:00:00Z GRACE", "2026-01-05T08:00:00Z ADA");
    }

    @Test
    void whoStaysOnCallHasOneShift() {
        var timeline = timeline(
                schedule(UTC, layer("alone", daily("09:00", "2026-01-05", ADA))),
                "2026-01-06T00:00Z",
                "2026-02-06T00:00Z");

        assertThat(told(timeline)).containsExactly("2026-01-06T00:00:00Z ADA");
    }

    private static List<String> told(ScheduleTimeline timeline) {
        return timeline.shifts().stream()
                .map(shift -> shift.from() + " "
                        + String.join(
                                " ",
                                shift.personIds().stream()
                                        .map(ScheduleTimelineTest::name)
                                        .toList()))
                .toList();
    }

    private static String name(UUID person) {
        return List.of("ADA", "GRACE", "KATHERINE", "BETTY").get((int) person.getLeastSignificantBits() - 1);
    }
}
