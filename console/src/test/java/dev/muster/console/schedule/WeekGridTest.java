package dev.muster.console.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.directory.Names;
import dev.muster.console.schedule.Schedule.Layer;
import dev.muster.console.schedule.Timeline.Gap;
import dev.muster.console.schedule.Timeline.Shift;
import dev.muster.console.schedule.Timeline.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeekGridTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SPRING_FORWARD = LocalDate.parse("2026-03-23");
    private static final LocalDate FALL_BACK = LocalDate.parse("2026-10-19");
    private static final UUID ADA = UUID.fromString("019b0000-0000-7000-8000-000000000001");

    @Test
    void ordinaryWeekHasSevenDaysOfEqualWidth() {
        var days = grid(LocalDate.parse("2026-06-01"), List.of(), List.of()).days();

        assertThat(days)
                .extracting(WeekGrid.Day::x)
                .startsWith("0.000%", "14.286%")
                .endsWith("85.714%");
        assertThat(days).extracting(WeekGrid.Day::clocks).containsOnlyNulls();
    }

    @Test
    void dayOnWhichTheClocksChangeIsMarked() {
        assertThat(grid(SPRING_FORWARD, List.of(), List.of()).days().get(6).clocks())
                .isEqualTo("clock +1 h");
        assertThat(grid(FALL_BACK, List.of(), List.of()).days().get(6).clocks()).isEqualTo("clock −1 h");
    }

    @Test
    void shiftAcrossTheClockChangeShowsItsTrueLength() {
        var night = shift("2026-03-28T22:00", "2026-03-29T06:00", layer(0));

        var bar =
                grid(SPRING_FORWARD, List.of(night), List.of()).onCall().bars().get(0);

        assertThat(bar.length()).isEqualTo("7 h");
        assertThat(bar.span()).isEqualTo("Sat 28 22:00 – Sun 29 06:00");
    }

    @Test
    void gapStandsBetweenTheShiftsInOrder() {
        var first = shift("2026-06-01T00:00", "2026-06-02T00:00", layer(0));
        var last = shift("2026-06-03T00:00", "2026-06-08T00:00", layer(0));
        var gap = new Gap(at("2026-06-02T00:00"), at("2026-06-03T00:00"));

        var bars = grid(LocalDate.parse("2026-06-01"), List.of(first, last), List.of(gap))
                .onCall()
                .bars();

        assertThat(bars).extracting(WeekGrid.Bar::kind).containsExactly("shift", "gap", "shift");
        assertThat(bars.get(1).label()).isEqualTo("gap 24 h");
    }

    @Test
    void eachLayerShowsWhatItContributes() {
        var below = shift("2026-06-01T00:00", "2026-06-02T00:00", layer(0));
        var above = shift("2026-06-02T00:00", "2026-06-03T00:00", layer(1));
        var cover = shift("2026-06-03T00:00", "2026-06-04T00:00", new Source("override", null, null));

        var rows = grid(LocalDate.parse("2026-06-01"), List.of(below, above, cover), List.of())
                .rows();

        assertThat(rows).extracting(row -> row.bars().size()).containsExactly(1, 1, 1);
        assertThat(rows.get(2).bars().get(0).kind()).isEqualTo("override");
    }

    @Test
    void presentIsMarkedOnlyInItsOwnWeek() {
        var week = Axis.of(SPRING_FORWARD, BERLIN);
        var timeline = new Timeline(List.of(), List.of());

        assertThat(WeekGrid.of(schedule(), timeline, week, at("2026-03-23T00:00"), names())
                        .now())
                .isEqualTo("0.000%");
        assertThat(WeekGrid.of(schedule(), timeline, week, at("2026-03-30T00:00"), names())
                        .now())
                .isNull();
    }

    private static WeekGrid grid(LocalDate day, List<Shift> shifts, List<Gap> gaps) {
        return WeekGrid.of(schedule(), new Timeline(shifts, gaps), Axis.of(day, BERLIN), Instant.EPOCH, names());
    }

    private static Schedule schedule() {
        return new Schedule(
                ADA, 1, "Primary", BERLIN.getId(), null, List.of(new Layer("Weeks", null), new Layer("Nights", null)));
    }

    private static Names names() {
        return new Names(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), true);
    }

    private static Source layer(int place) {
        return new Source("layer", place, null);
    }

    private static Shift shift(String from, String to, Source source) {
        return new Shift(at(from), at(to), List.of(ADA), source);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
