package dev.muster.console.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    public List<String> does(Names names) {
        var lines = new ArrayList<String>();
        if (actions != null) {
            actions.properties().stream()
                    .filter(action -> !action.getValue().isNull())
                    .forEach(action -> lines.add(words(action.getKey(), action.getValue(), names)));
        }
        if (stop) {
            lines.add("no further rule is asked");
        }
        return lines;
    }

    /** The name of who made this version. */
    public String editor(Names names) {
        var person = changedBy != null && changedBy.startsWith("person:") ? Typed.id(changedBy.substring(7)) : null;
        return person == null
                ? Objects.requireNonNullElse(changedBy, "")
                : names.person(person).name();
    }

    private static String words(String action, JsonNode value, Names names) {
        return switch (action) {
            case "serviceId" -> "belongs to " + named(names.service(id(value)), "a service");
            case "severity", "urgency" -> action + " becomes " + value.asText();
            case "page" -> "pages by " + named(names.policy(id(value.path("policyId"))), "a policy");
            case "promote" -> "becomes an incident of " + value.path("severity").asText() + titled(value.path("title"));
            case "suppress" -> value.asBoolean() ? "nobody is told, only recorded" : "somebody is told";
            default -> action + ": " + value;
        };
    }

    private static UUID id(JsonNode value) {
        return Typed.id(value.asText());
    }

    private static String named(String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    private static String titled(JsonNode title) {
        return title.isTextual() ? ": " + title.asText() : "";
    }
}
