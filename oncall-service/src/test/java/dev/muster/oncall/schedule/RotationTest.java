package dev.muster.oncall.schedule;

import static dev.muster.oncall.schedule.Plans.ADA;
import static dev.muster.oncall.schedule.Plans.BERLIN;
import static dev.muster.oncall.schedule.Plans.GRACE;
import static dev.muster.oncall.schedule.Plans.every;
import static dev.muster.oncall.schedule.Plans.slots;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.oncall.schedule.Rotation.Unit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTest {

    @Test
    void handoffStaysAtNineWhenClocksGoForward() {
        var daily = every(1, Unit.DAY, "09:00", "2026-03-28", slots(ADA, GRACE));

        assertThat(daily.handoff(0, BERLIN)).isEqualTo(at("2026-03-28T09:00+01:00"));
        assertThat(daily.handoff(1, BERLIN)).isEqualTo(at("2026-03-29T09:00+02:00"));
    }

    @Test
    void handoffInTheSkippedHourIsReadWithTheOffsetBefore() {
        var daily = every(1, Unit.DAY, "02:30", "2026-03-28", slots(ADA, GRACE));

        assertThat(daily.handoff(1, BERLIN)).isEqualTo(at("2026-03-29T03:30+02:00"));
    }

    @Test
    void handoffInTheRepeatedHourIsItsFirstOccurrence() {
        var daily = every(1, Unit.DAY, "02:30", "2026-10-24", slots(ADA, GRACE));

        assertThat(daily.handoff(1, BERLIN)).isEqualTo(at("2026-10-25T02:30+02:00"));
    }

    @Test
    void hoursAreCountedAsTheyPass() {
        var everyTwelveHours = every(12, Unit.HOUR, "20:00", "2026-03-28", slots(ADA, GRACE));

        assertThat(everyTwelveHours.handoff(1, BERLIN)).isEqualTo(at("2026-03-29T09:00+02:00"));
    }

    @Test
    void monthsKeepTheDayOrTakeTheLast() {
        var monthly = every(1, Unit.MONTH, "09:00", "2026-01-31", slots(ADA, GRACE));

        assertThat(monthly.handoff(1, BERLIN)).isEqualTo(at("2026-02-28T09:00+01:00"));
        assertThat(monthly.handoff(2, BERLIN)).isEqualTo(at("2026-03-31T09:00+02:00"));
        assertThat(monthly.handoff(3, BERLIN)).isEqualTo(at("2026-04-30T09:00+02:00"));
    }

    @Test
    void weeksHandOverOnTheGivenDayAndTheFirstTurnIsShorter() {
        var startsOnWednesday = LocalDate.parse("2026-01-07");
        var weekly = new Rotation(
                Unit.WEEK, 2, LocalTime.NOON, DayOfWeek.MONDAY, startsOnWednesday, List.of(slots(ADA, GRACE)), 1);

        assertThat(weekly.handoff(0, BERLIN)).isEqualTo(at("2026-01-07T12:00+01:00"));
        assertThat(weekly.handoff(1, BERLIN)).isEqualTo(at("2026-01-19T12:00+01:00"));
        assertThat(weekly.handoff(2, BERLIN)).isEqualTo(at("2026-02-02T12:00+01:00"));
    }

    @Test
    void aSlotKeepsItsTurnForSeveralShifts() {
        var daily = new Rotation(
                Unit.DAY, 1, LocalTime.NOON, null, LocalDate.parse("2026-01-05"), List.of(slots(ADA, GRACE)), 3);

        assertThat(List.of(daily.slotOfShift(2), daily.slotOfShift(3), daily.slotOfShift(6)))
                .containsExactly(Slot.of(ADA), Slot.of(GRACE), Slot.of(ADA));
    }

    @Test
    void aDayTheZoneSkippedHasAShiftOfNoLength() {
        var apia = ZoneId.of("Pacific/Apia");
        var daily = every(1, Unit.DAY, "09:00", "2011-12-29", slots(ADA, GRACE));

        assertThat(daily.handoff(1, apia)).isEqualTo(daily.handoff(2, apia));
        assertThat(daily.shiftAt(daily.handoff(1, apia), apia)).isEqualTo(2);
    }

    private static Instant at(String time) {
        return ZonedDateTime.parse(time).toInstant();
    }
}
