package dev.muster.oncall.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A schedule through time: each instant is decided by the version valid then, so an edit changes nothing before it was
 * made. The first version also speaks for the time before it.
 *
 * @param versions in order, at least one
 * @param covers in the order they were made
 * @param end from when on nobody is on call by it, because it was deleted
 */
record ScheduleHistory(
        UUID id, String name, UUID teamId, List<Version> versions, List<Cover> covers, Optional<Instant> end) {

    record Version(ScheduleDefinition definition, Instant validFrom) {}

    ScheduleHistory {
        versions = List.copyOf(versions);
        covers = List.copyOf(covers);
    }

    ZoneId timeZone() {
        return versions.get(versions.size() - 1).definition().timeZone();
    }

    ScheduleTimeline timeline(Interval interval) {
        var timeline = new ScheduleTimeline(new Interval(interval.from(), interval.from()), List.of());
        for (int i = 0; i < versions.size(); i++) {
            var valid = validity(i, interval).and(interval);
            if (!valid.isEmpty()) {
                timeline =
                        timeline.followedBy(ScheduleTimeline.of(versions.get(i).definition(), covers, valid));
            }
        }
        return new ScheduleTimeline(interval, timeline.shifts());
    }

    private Interval validity(int place, Interval interval) {
        var from = place == 0 ? interval.from() : versions.get(place).validFrom();
        var last = end.orElse(interval.to());
        return place + 1 == versions.size()
                ? new Interval(from, last)
                : new Interval(
                        from, Interval.earlier(last, versions.get(place + 1).validFrom()));
    }
}
