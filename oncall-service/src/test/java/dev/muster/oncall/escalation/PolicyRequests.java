package dev.muster.oncall.escalation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Escalation policies as clients send them. */
public final class PolicyRequests {

    private PolicyRequests() {}

    public static Map<String, Object> policy(UUID teamId, Object... levels) {
        var body = new HashMap<String, Object>();
        body.put("name", "Checkout");
        body.put("teamId", teamId);
        body.put("levels", Arrays.asList(levels));
        return body;
    }

    /** A level of five minutes that calls one target. */
    public static Map<String, Object> level(String type, UUID id) {
        return new HashMap<>(Map.of("targets", List.of(Map.of("type", type, "id", id)), "timeout", "PT5M"));
    }
}
