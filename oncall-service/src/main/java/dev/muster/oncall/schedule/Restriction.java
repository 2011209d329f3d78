package dev.muster.oncall.schedule;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The hours of a layer: a predicate on the local time of day. One whose end is not after its beginning goes over midnight
 * (or, with both equal, around the clock) and belongs to the day on which it begins.
 */
record Restriction(
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to,
        Set<DayOfWeek> days) {

    Restriction {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Every stretch of the interval whose local time the restrictions allow; without any, the whole interval. */
    static List<Interval> allowed(List<Restriction> restrictions, Interval interval, ZoneId zone) {
        if (restrictions.isEmpty()) {
            return List.of(interval);
        }
        var allowed = new ArrayList<Interval>();
        for (var start = interval.from(); start.isBefore(interval.to()); ) {
            var change = zone.getRules().nextTransition(start);
            var end = change == null ? interval.to() : Interval.earlier(change.getInstant(), interval.to());
            var offset = zone.getRules().getOffset(start);
            for (var restriction : restrictions) {
                restriction.addWindows(new Interval(start, end), offset, allowed);
            }
            start = end;
        }
        return Interval.union(allowed);
    }

    /** Within one offset local time is plain arithmetic. */
    private void addWindows(Interval interval, ZoneOffset offset, List<Interval> windows) {
        var lastDay = LocalDateTime.ofInstant(interval.to(), offset).toLocalDate();
        var day = LocalDateTime.ofInstant(interval.from(), offset).toLocalDate().minusDays(1);
        for (; !day.isAfter(lastDay); day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek())) {
                var window = startingOn(day, offset).and(interval);
                if (!window.isEmpty()) {
                    windows.add(window);
                }
            }
        }
    }

    private Interval startingOn(LocalDate day, ZoneOffset offset) {
        var lastDay = from.isBefore(to) ? day : day.plusDays(1);
        return new Interval(instant(day.atTime(from), offset), instant(lastDay.atTime(to), offset));
    }

    private static Instant instant(LocalDateTime local, ZoneOffset offset) {
        return local.toInstant(offset);
    }
}
