package dev.muster.oncall.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Schedules written down in few words, for tests. */
final class Plans {

    static final UUID ADA = new UUID(0, 1);
    static final UUID GRACE = new UUID(0, 2);
    static final UUID KATHERINE = new UUID(0, 3);
    static final UUID BETTY = new UUID(0, 4);
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Plans() {}

    static ScheduleDefinition schedule(ZoneId zone, Layer... layers) {
        return new ScheduleDefinition(zone, List.of(layers));
    }

    static Layer layer(String name, Rotation rotation, Restriction... restrictions) {
        return new Layer(name, rotation, List.of(restrictions));
    }

    static Rotation every(int every, Rotation.Unit unit, String handoffTime, String startsOn, Slot... slots) {
        return new Rotation(
                unit, every, LocalTime.parse(handoffTime), null, LocalDate.parse(startsOn), List.of(slots), 1);
    }

    static Rotation daily(String handoffTime, String startsOn, UUID... people) {
        return every(1, Rotation.Unit.DAY, handoffTime, startsOn, slots(people));
    }

    static Rotation always(UUID person) {
        return daily("00:00", "2020-01-01", person);
    }

    static Slot[] slots(UUID... people) {
        return List.of(people).stream().map(Slot::of).toArray(Slot[]::new);
    }

    static Restriction hours(String from, String to) {
        return hours(from, to, EVERY_DAY);
    }

    static Restriction hours(String from, String to, Set<DayOfWeek> days) {
        return new Restriction(LocalTime.parse(from), LocalTime.parse(to), days);
    }

    static Cover cover(String from, String to, UUID person, UUID replaces) {
        return new Cover(new UUID(9, 9), between(from, to), person, replaces);
    }

    static Interval between(String from, String to) {
        return new Interval(
                ZonedDateTime.parse(from).toInstant(), ZonedDateTime.parse(to).toInstant());
    }

    static ScheduleTimeline timeline(ScheduleDefinition schedule, String from, String to, Cover... covers) {
        return ScheduleTimeline.of(schedule, List.of(covers), between(from, to));
    }
}
