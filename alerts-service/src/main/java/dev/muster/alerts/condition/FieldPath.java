package dev.muster.alerts.condition;

import java.util.List;
import java.util.Map;

/** Where a value stands in an event: {@code labels.team}, {@code details.request.path}; without names, the whole event. */
public record FieldPath(List<String> names) {

    public FieldPath {
        names = List.copyOf(names);
    }

    public static FieldPath of(String... names) {
        return new FieldPath(List.of(names));
    }

    /** The value found by following the names through maps, or null where one leads nowhere. */
    Object in(Object value) {
        Object found = value;
        for (String name : names) {
            if (!(found instanceof Map<?, ?> map)) {
                return null;
            }
            found = map.get(name);
        }
        return found;
    }

    @Override
    public String toString() {
        return names.isEmpty() ? "event" : "event." + String.join(".", names);
    }
}
