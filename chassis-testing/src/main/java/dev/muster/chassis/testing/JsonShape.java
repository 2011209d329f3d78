package dev.muster.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fields of a JSON value with their types, without the values: {@code /data/alertIds/* : string}. */
final class JsonShape {

    private final SortedSet<String> fields = new TreeSet<>();

    private JsonShape() {}

    static SortedSet<String> of(JsonNode value) {
        var shape = new JsonShape();
        shape.add("", value);
        return shape.fields;
    }

    private void add(String pointer, JsonNode value) {
        fields.add(pointer + " : " + value.getNodeType().name().toLowerCase(Locale.ROOT));
        value.properties().forEach(field -> add(pointer + "/" + field.getKey(), field.getValue()));
        if (value.isArray()) {
            value.forEach(element -> add(pointer + "/*", element));
        }
    }
}
