package dev.muster.alerts.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;

/** Takes out of what a sender sent whatever looks like a secret: by the names of fields, and within addresses. */
final class Redaction {

    private static final String HIDDEN = "***";

    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i).*(passw|secret|token|credential|authorization|cookie|api_?key|(routing|service|private|access)_?key).*");

    private static final Pattern PASSWORD_IN_ADDRESS = Pattern.compile("(://[^/\\s:@]*:)[^/\\s@]+@");

    private static final Pattern SECRET_IN_QUERY =
            Pattern.compile("(?i)([?&](?:[\\w-]*(?:key|token|secret|password|signature))=)[^&\\s#]+");

    private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer|basic)\\s+[\\w.~+/-]{8,}=*");

    private Redaction() {}

    /** A copy; the given one stays as it is. */
    static JsonNode of(JsonNode body) {
        if (body instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(field -> copy.set(
                            field.getKey(),
                            SECRET_NAME.matcher(field.getKey()).matches()
                                    ? TextNode.valueOf(HIDDEN)
                                    : of(field.getValue())));
            return copy;
        }
        if (body instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(item -> copy.add(of(item)));
            return copy;
        }
        return body.isTextual() ? TextNode.valueOf(text(body.textValue())) : body;
    }

    private static String text(String value) {
        var withoutPassword = PASSWORD_IN_ADDRESS.matcher(value).replaceAll("$1" + HIDDEN + "@");
        var withoutQuery = SECRET_IN_QUERY.matcher(withoutPassword).replaceAll("$1" + HIDDEN);
        return BEARER.matcher(withoutQuery).replaceAll("$1 " + HIDDEN);
    }
}
