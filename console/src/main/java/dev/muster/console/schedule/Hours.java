package dev.muster.console.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.frame.Typed;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * When a layer counts, as a form has it.
 *
 * @param days "always", "daily", "weekdays", "weekends", or "kept" where it is more than a form of one line can say
 */
public record Hours(String days, String from, String to) {
    static final Hours ALWAYS = new Hours("always", null, null);
    private static final String KEPT = "kept";
    private static final Map<String, Set<DayOfWeek>> DAYS = Map.of(
            "daily", EnumSet.allOf(DayOfWeek.class),
            "weekdays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            "weekends", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    static Hours of(JsonNode restrictions) {
        if (restrictions.isEmpty()) {
            return ALWAYS;
        }
        var first = restrictions.path(0);
        var named = StreamSupport.stream(first.path("days").spliterator(), false)
                .map(day -> DayOfWeek.valueOf(day.asText()))
                .collect(Collectors.toSet());
        var days = DAYS.entrySet().stream()
                .filter(known -> known.getValue().equals(named))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(KEPT);
        return restrictions.size() > 1
                ? new Hours(KEPT, null, null)
                : new Hours(days, first.path("from").asText(), first.path("to").asText());
    }

    public boolean kept() {
        return KEPT.equals(days);
    }

    public boolean is(String chosen) {
        return chosen.equals(days);
    }

    void putIn(ObjectNode layer) {
        if (kept()) {
            return;
        }
        var restrictions = layer.putArray("restrictions");
        if (DAYS.containsKey(days)) {
            var one = restrictions.addObject().put("from", Typed.text(from)).put("to", Typed.text(to));
            var named = one.putArray("days");
            DAYS.get(days).forEach(day -> named.add(day.name()));
        }
    }
}
