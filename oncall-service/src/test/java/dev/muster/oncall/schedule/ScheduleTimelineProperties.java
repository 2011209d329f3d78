package dev.muster.oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Random schedules in zones with every kind of clock change, looked at around those changes. */
class ScheduleTimelineProperties {

    /** Half an hour, two hours, at midnight, a whole day skipped, backwards in winter, without daylight saving. */
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "Europe/Dublin",
            "America/New_York",
            "America/Sao_Paulo",
            "America/Havana",
            "America/Santiago",
            "America/Caracas",
            "America/Scoresbysund",
            "Africa/Cairo",
            "Africa/Casablanca",
            "Asia/Beirut",
            "Asia/Gaza",
            "Asia/Kathmandu",
            "Asia/Pyongyang",
            "Asia/Tehran",
            "Australia/Lord_Howe",
            "Antarctica/Troll",
            "Pacific/Apia",
            "Pacific/Chatham",
            "UTC");

    private static final List<UUID> PEOPLE = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4));

    /** A schedule and three instants, the first before the second before the third, near a change of the clocks. */
    record Case(ScheduleDefinition definition, List<Cover> covers, Instant start, Instant middle, Instant end) {

        ScheduleTimeline timeline(Instant from, Instant to) {
            return ScheduleTimeline.of(definition, covers, new Interval(from, to));
        }
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void everyMinuteIsAsThePlainRulesSay(@ForAll("cases") Case any) {
        var interval = new Interval(any.start, any.end);
        var plain = new MinuteByMinute(any.definition, any.covers, any.end);

        assertThat(MinuteByMinute.answersOf(any.timeline(any.start, any.end))).isEqualTo(plain.answers(interval));
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void shiftsAndGapsTogetherCoverTheIntervalOnce(@ForAll("cases") Case any) {
        var timeline = any.timeline(any.start, any.end);
        var pieces = new ArrayList<Interval>();
        timeline.shifts().forEach(shift -> pieces.add(new Interval(shift.from(), shift.to())));
        timeline.gaps().forEach(gap -> pieces.add(new Interval(gap.from(), gap.to())));
        pieces.sort((one, other) -> one.from().compareTo(other.from()));

        var reached = any.start;
        for (var piece : pieces) {
            assertThat(piece.from()).isEqualTo(reached);
            assertThat(piece.isEmpty()).isFalse();
            reached = piece.to();
        }
        assertThat(reached).isEqualTo(any.end);
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void neighbouringShiftsDiffer(@ForAll("cases") Case any) {
        var shifts = any.timeline(any.start, any.end).shifts();

        for (int i = 1; i < shifts.size(); i++) {
            assertThat(shifts.get(i - 1).continuesInto(shifts.get(i))).isFalse();
        }
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void twoHalvesMakeTheWhole(@ForAll("cases") Case any) {
        var halves = any.timeline(any.start, any.middle).followedBy(any.timeline(any.middle, any.end));

        assertThat(halves).isEqualTo(any.timeline(any.start, any.end));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(ScheduleTimelineProperties::anyCase);
    }

    private static Case anyCase(Random random) {
        var zone = ZoneId.of(oneOf(ZONES, random));
        var around = aChangeOfClocks(zone, random);
        var start = around.minus(minutes(random, 3 * 24 * 60));
        var middle = start.plus(minutes(random, 2 * 24 * 60)).plusSeconds(60);
        var end = middle.plus(minutes(random, 4 * 24 * 60)).plusSeconds(60);
        var layers = new ArrayList<Layer>();
        for (int place = random.nextInt(4); place > 0; place--) {
            layers.add(anyLayer(zone, around, random));
        }
        var covers = new ArrayList<Cover>();
        for (int place = random.nextInt(4); place > 0; place--) {
            covers.add(anyCover(start, random));
        }
        return new Case(new ScheduleDefinition(zone, layers), covers, start, middle, end);
    }

    private static Instant aChangeOfClocks(ZoneId zone, Random random) {
        var someday = Instant.parse("2008-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(9000)));
        if (zone.getId().equals("Pacific/Apia") && random.nextBoolean()) {
            return Instant.parse("2011-12-30T10:00:00Z");
        }
        var change = zone.getRules().nextTransition(someday);
        return change == null ? someday : change.getInstant();
    }

    private static Layer anyLayer(ZoneId zone, Instant around, Random random) {
        var restrictions = new ArrayList<Restriction>();
        for (int count = random.nextInt(3); count > 0; count--) {
            restrictions.add(new Restriction(anyTime(random), anyTime(random), anyDays(random)));
        }
        return new Layer("any", anyRotation(zone, around, random), restrictions);
    }

    private static Rotation anyRotation(ZoneId zone, Instant around, Random random) {
        var unit = oneOf(List.of(Rotation.Unit.values()), random);
        var startsOn = around.atZone(zone).toLocalDate().plusDays(4 - random.nextInt(random.nextBoolean() ? 8 : 500));
        var slots = new ArrayList<Slot>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            slots.add(anySlot(random));
        }
        var handoffDay =
                unit == Rotation.Unit.WEEK && random.nextBoolean() ? oneOf(List.of(DayOfWeek.values()), random) : null;
        return new Rotation(
                unit, 1 + random.nextInt(5), anyTime(random), handoffDay, startsOn, slots, 1 + random.nextInt(3));
    }

    private static Slot anySlot(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Slot.NOBODY;
            case 1 -> Slot.of(PEOPLE.get(0), oneOf(PEOPLE.subList(1, 4), random));
            default -> Slot.of(oneOf(PEOPLE, random));
        };
    }

    private static Cover anyCover(Instant start, Random random) {
        var from = start.plus(minutes(random, 5 * 24 * 60)).minus(Duration.ofHours(12));
        var to = from.plus(minutes(random, 24 * 60)).plusSeconds(60);
        var replaces = random.nextBoolean() ? oneOf(PEOPLE, random) : null;
        return new Cover(new UUID(1, random.nextInt()), new Interval(from, to), oneOf(PEOPLE, random), replaces);
    }

    /** Often at an hour when clocks change. */
    private static LocalTime anyTime(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> LocalTime.of(random.nextInt(4), 15 * random.nextInt(4));
            case 1 -> oneOf(List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 30), LocalTime.of(23, 59)), random);
            default -> LocalTime.of(random.nextInt(24), random.nextInt(60));
        };
    }

    private static HashSet<DayOfWeek> anyDays(Random random) {
        var days = new HashSet<>(List.of(oneOf(List.of(DayOfWeek.values()), random)));
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                days.add(day);
            }
        }
        return days;
    }

    private static Duration minutes(Random random, int bound) {
        return Duration.ofMinutes(random.nextInt(bound));
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
