package dev.muster.chassis.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A change of a document, written as the part of it that is to be different (RFC 7396): null removes a field. */
public final class MergePatch {

    private MergePatch() {}

    /** The document as the patch makes it; the given one stays as it is. */
    public static JsonNode apply(JsonNode document, JsonNode patch) {
        if (!patch.isObject()) {
            return patch.deepCopy();
        }
        ObjectNode changed = document.isObject() ? document.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                changed.remove(field.getKey());
            } else {
                changed.set(field.getKey(), apply(changed.path(field.getKey()), field.getValue()));
            }
        });
        return changed;
    }
}
