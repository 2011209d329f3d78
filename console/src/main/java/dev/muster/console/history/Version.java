package dev.muster.console.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Typed;
import java.time.Instant;
import java.util.UUID;

/**
 * A record at one of its versions.
 *
 * @param name null for the one response plan
 * @param changedBy who made it: "person:ID", or an object of a type and an id
 */
public record Version(int version, String name, String reason, JsonNode changedBy, Instant changedAt) {
    private static final String PERSON = "person:";

    /** The name of who made it; empty where that is not known. */
    public String editor(Names names) {
        var by = reference();
        return by.startsWith(PERSON) ? name(by, names) : by;
    }

    private static String name(String by, Names names) {
        UUID person = Typed.id(by.substring(PERSON.length()));
        return person == null ? by : names.person(person).name();
    }

    private String reference() {
        if (changedBy == null || changedBy.isNull()) {
            return "";
        }
        return changedBy.isObject()
                ? changedBy.path("type").asText() + ":" + changedBy.path("id").asText()
                : changedBy.asText();
    }
}
