package dev.muster.console.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.console.frame.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A response rule at one of its versions. */
public record Rule(
        UUID id,
        int version,
        String name,
        UUID teamId,
        boolean enabled,
        String condition,
        boolean stop,
        JsonNode actions,
        String reason,
        String changedBy,
        Instant changedAt,
        String lastError) {

    /** What it does, one action a line; nothing is left out. */
    public List<String> does() {
        var lines = new ArrayList<String>();
        if (actions != null) {
            actions.properties().stream()
                    .filter(action -> !action.getValue().isNull())
                    .forEach(action -> lines.add(action.getKey() + ": " + words(action.getValue())));
        }
        if (stop) {
            lines.add("stop: no further rule is asked");
        }
        return lines;
    }

    /** Null unless a person changed it. */
    public UUID changer() {
        return changedBy != null && changedBy.startsWith("person:") ? Typed.id(changedBy.substring(7)) : null;
    }

    private static String words(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }
}
