package dev.muster.alerts.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.muster.alerts.event.Image;
import dev.muster.alerts.event.Link;
import dev.muster.chassis.problem.Problem.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one JSON object field by field and notes every fault it meets, so that a sender learns of all at once. */
final class Fields {

    private final JsonNode object;
    private final String at;
    private final List<Fault> faults;

    /** @param at the JSON pointer of this object in the body */
    Fields(JsonNode object, String at) {
        this(object, at, new ArrayList<>());
        if (!object.isObject()) {
            faults.add(new Fault(at, "must be an object"));
        }
    }

    private Fields(JsonNode object, String at, List<Fault> faults) {
        this.object = object;
        this.at = at;
        this.faults = faults;
    }

    List<Fault> faults() {
        return faults;
    }

    boolean sound() {
        return faults.isEmpty();
    }

    void fault(String name, String detail) {
        faults.add(new Fault(at + "/" + name, detail));
    }

    /** The field as it is; null where absent or null. */
    JsonNode any(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** An object within; its faults are noted here. Read as empty where absent. */
    Fields within(String name) {
        JsonNode value = any(name);
        if (value != null && !value.isObject()) {
            fault(name, "must be an object");
        }
        return new Fields(value == null ? MissingNode.getInstance() : value, at + "/" + name, faults);
    }

    Fields requiredWithin(String name) {
        require(name);
        return within(name);
    }

    void require(String name) {
        JsonNode value = any(name);
        if (value == null || value.isTextual() && value.textValue().isBlank()) {
            fault(name, "is missing or blank");
        }
    }

    /** Null where absent or blank. */
    String text(String name) {
        JsonNode value = any(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            fault(name, "must be a string");
            return null;
        }
        return value.textValue().isBlank() ? null : value.textValue();
    }

    /** As {@link #text}, cut to that many characters. */
    String text(String name, int most) {
        String text = text(name);
        return text == null ? null : CleanText.cut(text, most);
    }

    String lowerCase(String name, int most) {
        String text = text(name, most);
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    /** As {@link #text}, at fault when longer. */
    String textUpTo(String name, int most) {
        String text = text(name);
        if (text != null && text.length() > most) {
            fault(name, "is too long (maximum is " + most + " characters)");
        }
        return text;
    }

    String requiredUpTo(String name, int most) {
        require(name);
        return textUpTo(name, most);
    }

    /** One of a set of words; null, and a fault, where absent or another. */
    <E> E word(String name, Function<String, Optional<E>> words, String choices) {
        require(name);
        String text = text(name);
        if (text == null) {
            return null;
        }
        Optional<E> word = words.apply(text);
        if (word.isEmpty()) {
            fault(name, "is invalid (must be one of the following: " + choices + ")");
        }
        return word.orElse(null);
    }

    /** Null where absent, and where a sender without a better word for it sends the year 1. */
    Instant time(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Optional<Instant> time = Timestamps.read(text);
        if (time.isEmpty()) {
            fault(name, "is not an ISO 8601 time");
        }
        return time.filter(Timestamps::isMeant).orElse(null);
    }

    /** Strings by name; other scalars are taken as text, what is no scalar is a fault. */
    Map<String, String> labels(String name) {
        JsonNode value = any(name);
        if (value == null) {
            return Map.of();
        }
        if (!value.isObject()) {
            fault(name, "must be an object of strings");
            return Map.of();
        }
        var labels = new LinkedHashMap<String, String>();
        for (var label : value.properties()) {
            if (label.getValue().isContainerNode()) {
                fault(name + "/" + label.getKey().replace("~", "~0").replace("/", "~1"), "must be a string");
            } else if (labels.size() < Limits.LABELS && !label.getKey().isBlank() && isGiven(label.getValue())) {
                labels.put(
                        CleanText.cut(label.getKey(), Limits.NAME),
                        CleanText.cut(label.getValue().asText(), Limits.LABEL_VALUE));
            }
        }
        return labels;
    }

    List<Link> links(String name) {
        return each(name, link -> {
            String href = link.requiredUpTo("href", Limits.ADDRESS);
            String text = link.text("text", Limits.NAME);
            return new Link(href, text == null ? href : text);
        });
    }

    List<Image> images(String name) {
        return each(
                name,
                image -> new Image(
                        image.requiredUpTo("src", Limits.ADDRESS),
                        image.text("href", Limits.ADDRESS),
                        image.text("alt", Limits.NAME)));
    }

    private <T> List<T> each(String name, Function<Fields, T> reader) {
        JsonNode value = any(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            fault(name, "must be an array");
            return List.of();
        }
        var items = new ArrayList<T>();
        for (int i = 0; i < Math.min(value.size(), Limits.LINKS); i++) {
            var item = new Fields(value.get(i), at + "/" + name + "/" + i);
            T read = reader.apply(item);
            if (item.sound()) {
                items.add(read);
            }
            faults.addAll(item.faults);
        }
        return items;
    }

    private static boolean isGiven(JsonNode label) {
        return !label.isNull() && !label.asText().isEmpty();
    }
}
