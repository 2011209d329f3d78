package dev.muster.incidents.incident;

import dev.muster.chassis.token.Caller;
import java.util.HashMap;
import java.util.Map;

/** Conditions of plain SQL, all of which must hold; from the first on, that the caller may see the incident at all. */
final class IncidentSearch {

    private final StringBuilder where = new StringBuilder("true");
    private final Map<String, Object> values = new HashMap<>();

    IncidentSearch(Caller by) {
        if (!by.isService()) {
            and(
                    "(not restricted or cast(visible_to as jsonb) @> cast(cast(:caller as text) as jsonb))",
                    "caller",
                    "[\"" + by.personId() + "\"]");
        }
    }

    void and(String condition, String parameter, Object value) {
        where.append(" and ").append(condition);
        values.put(parameter, value);
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
