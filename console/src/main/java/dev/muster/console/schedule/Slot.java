package dev.muster.console.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Typed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A place in a rotation as a form's field has it: somebody, several together, deliberately nobody, or not chosen yet.
 *
 * @param value "ID", "ID+ID", "nobody" or ""
 */
public record Slot(String value) {
    static final Slot EMPTY = new Slot("");
    private static final String NOBODY = "nobody";

    static Slot of(JsonNode participant) {
        if (participant.isNull()) {
            return new Slot(NOBODY);
        }
        return participant.isArray()
                ? new Slot(StreamSupport.stream(participant.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("+")))
                : new Slot(participant.asText());
    }

    public boolean isEmpty() {
        return value == null || value.isBlank();
    }

    public boolean nobody() {
        return NOBODY.equals(value);
    }

    /** More than one person, who cannot be chosen anew here, only kept. */
    public boolean several() {
        return people().size() > 1;
    }

    public boolean is(Object person) {
        return person.toString().equals(value);
    }

    public String words(Names names) {
        return nobody()
                ? "nobody"
                : people().stream()
                        .map(id -> names.person(Typed.id(id)))
                        .map(person -> person == null ? "Someone" : person.name())
                        .collect(Collectors.joining(" + "));
    }

    void addTo(ArrayNode participants) {
        if (nobody()) {
            participants.addNull();
        } else if (several()) {
            var together = participants.addArray();
            people().forEach(together::add);
        } else {
            participants.add(value);
        }
    }

    private List<String> people() {
        return isEmpty() || nobody() ? List.of() : Stream.of(value.split("\\+")).toList();
    }
}
