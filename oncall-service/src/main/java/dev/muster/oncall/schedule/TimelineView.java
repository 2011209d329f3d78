package dev.muster.oncall.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shifts and gaps are contiguous and together fill the interval. */
record TimelineView(
        UUID scheduleId,

        @Schema(implementation = String.class, examples = "Europe/Berlin")
        ZoneId timeZone,

        Instant from,
        Instant to,
        List<Shift> shifts,
        List<Gap> gaps) {

    static TimelineView of(ScheduleHistory history, Interval interval) {
        var timeline = history.timeline(interval);
        return new TimelineView(
                history.id(), history.timeZone(), interval.from(), interval.to(), timeline.shifts(), timeline.gaps());
    }
}
