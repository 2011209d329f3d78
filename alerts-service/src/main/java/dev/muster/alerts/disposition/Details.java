package dev.muster.alerts.disposition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.values.NullValue;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The sender's JSON in the types that conditions know: 64-bit integers, doubles, texts, lists and maps. */
final class Details {

    private Details() {}

    /** Anything but an object has no fields to ask for. */
    static Map<String, Object> of(JsonNode details) {
        return details != null && details.isObject() ? map(details) : Map.of();
    }

    private static Map<String, Object> map(JsonNode object) {
        var values = new HashMap<String, Object>();
        object.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
        return values;
    }

    private static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> map(node);
            case ARRAY ->
                StreamSupport.stream(node.spliterator(), false)
                        .map(Details::value)
                        .toList();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node);
            case STRING -> node.textValue();
            case BINARY, MISSING, NULL, POJO -> NullValue.NULL_VALUE;
        };
    }

    private static Object number(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        return node.doubleValue();
    }
}
