package dev.muster.oncall.testing;

import dev.muster.chassis.testing.As;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Escalation policies, made as an admin makes them. Each level waits five minutes. */
public final class Policies {

    private Policies() {}

    /** One level for each person. */
    public static UUID calling(Somebody... people) {
        return withLevels(Arrays.stream(people).map(Policies::level).toList());
    }

    public static UUID withLevels(List<Map<String, Object>> levels) {
        return Records.id(As.admin().body(body(levels)).post("/v1/escalation-policies"));
    }

    public static Map<String, Object> body(List<Map<String, Object>> levels) {
        return Map.of("name", "Policy " + UUID.randomUUID(), "levels", levels);
    }

    public static Map<String, Object> level(Somebody... people) {
        return Map.of(
                "targets",
                Arrays.stream(people)
                        .map(person -> Map.of("type", "person", "id", person.id()))
                        .toList(),
                "timeout",
                "PT5M");
    }
}
