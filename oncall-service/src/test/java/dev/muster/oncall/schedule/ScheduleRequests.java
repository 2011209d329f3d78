package dev.muster.oncall.schedule;

import static dev.muster.oncall.testing.Records.created;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Schedules as clients send them. */
public final class ScheduleRequests {

    private ScheduleRequests() {}

    /** A schedule of the team (or null) whose only layer hands over each day at 09:00 in Berlin. */
    public static Map<String, Object> daily(UUID teamId, Object... slots) {
        return schedule(teamId, rotation("day", "2026-01-05", slots));
    }

    public static Map<String, Object> schedule(UUID teamId, Map<String, Object> rotation) {
        var body = new HashMap<String, Object>();
        body.put("name", "Checkout primary");
        body.put("timeZone", "Europe/Berlin");
        body.put("teamId", teamId);
        body.put("layers", List.of(Map.of("name", "main", "rotation", rotation)));
        return body;
    }

    public static Map<String, Object> rotation(String unit, String startsOn, Object... slots) {
        var rotation = new HashMap<String, Object>();
        rotation.put("unit", unit);
        rotation.put("every", 1);
        rotation.put("handoffTime", "09:00");
        rotation.put("startsOn", startsOn);
        var participants = new ArrayList<>();
        for (var slot : slots) {
            participants.add(slot);
        }
        rotation.put("participants", participants);
        return rotation;
    }

    public static UUID stored(Map<String, Object> schedule) {
        return created("/v1/schedules", schedule);
    }

    public static Map<String, Object> override(String from, String to, UUID personId) {
        return new HashMap<>(Map.of("from", from, "to", to, "personId", personId));
    }
}
