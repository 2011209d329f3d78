package dev.muster.console.oncall;

import dev.muster.console.directory.Names;
import dev.muster.console.problem.Known;
import java.util.List;
import java.util.UUID;

/** Who is on call now, schedule by schedule, those without anybody included. */
public record OnCallPage(Known<List<Duty>> duties, Names names) {

    /** A schedule and whoever is on call on it; nobody is a gap. */
    public record Post(UUID scheduleId, String name, List<Duty> duties) {}

    public List<Post> posts() {
        return names.schedules().values().stream()
                .map(schedule -> new Post(schedule.id(), schedule.name(), on(schedule.id())))
                .toList();
    }

    private List<Duty> on(UUID schedule) {
        return duties.value().stream()
                .filter(duty -> schedule.equals(duty.scheduleId()))
                .toList();
    }
}
