package dev.muster.oncall.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One person's unbroken time on call, however many shifts it spans and whoever else is on call meanwhile. */
record Stint(UUID personId, Instant from, Instant to) {

    /** In the order in which they end; those at the edges of the timeline are cut there. */
    static List<Stint> of(ScheduleTimeline timeline) {
        var stints = new ArrayList<Stint>();
        Map<UUID, Instant> begun = new HashMap<>();
        var reached = timeline.interval().from();
        for (var shift : timeline.shifts()) {
            boolean gap = reached.isBefore(shift.from());
            var end = reached;
            begun.entrySet().removeIf(stint -> {
                boolean over = gap || !shift.personIds().contains(stint.getKey());
                if (over) {
                    stints.add(new Stint(stint.getKey(), stint.getValue(), end));
                }
                return over;
            });
            shift.personIds().forEach(person -> begun.putIfAbsent(person, shift.from()));
            reached = shift.to();
        }
        var end = reached;
        begun.forEach((person, from) -> stints.add(new Stint(person, from, end)));
        return stints;
    }

    boolean isUnderWay(Instant now) {
        return !now.isBefore(from) && now.isBefore(to);
    }

    boolean beginsAfter(Instant instant) {
        return from.isAfter(instant);
    }
}
