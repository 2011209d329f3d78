package dev.muster.incidents.testing;

import dev.muster.chassis.testing.As;
import dev.muster.incidents.crew.IncidentRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes the response plan as an admin does. */
public final class Plan {

    private static final String PATH = "/v1/response-plan";

    private Plan() {}

    /** The plan an organisation begins with, on which other tests count. */
    public static void asAtFirst() {
        put(first());
    }

    /** The first plan, where incidents of the severity call by these policies as well. */
    public static void calling(String severity, Map<IncidentRole, UUID> policies) {
        var pages = policies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Map.of("role", each.getKey().word(), "policyId", each.getValue()))
                .toList();
        changed(severity, "pages", pages);
    }

    /** The first plan, but for one field of one level. */
    public static void changed(String severity, String field, Object value) {
        var plan = first();
        var levels = new HashMap<>(levels(plan));
        var level = new HashMap<>(levels.get(severity));
        level.put(field, value);
        levels.put(severity, level);
        put(Map.of("levels", levels));
    }

    private static Map<String, Object> first() {
        var versions = As.stakeholder().get(PATH + "/versions?limit=200").jsonPath();
        List<Map<String, Object>> items = versions.getList("items");
        var first = items.stream()
                .filter(version -> version.get("version").equals(1))
                .findFirst()
                .orElseThrow();
        return Map.of("levels", first.get("levels"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> levels(Map<String, Object> plan) {
        return (Map<String, Map<String, Object>>) plan.get("levels");
    }

    private static void put(Map<String, ?> plan) {
        As.admin().body(plan).put(PATH).then().statusCode(200);
    }
}
