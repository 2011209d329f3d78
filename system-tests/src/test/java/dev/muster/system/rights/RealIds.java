package dev.muster.system.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The ids of the things there are, each by the noun that addresses name such things with. */
final class RealIds {
    private final Map<String, String> ids = new HashMap<>();

    void keep(String noun, String id) {
        ids.put(noun, id);
    }

    String get(String noun) {
        return ids.get(noun);
    }

    String getOrDefault(String noun, String otherwise) {
        return ids.getOrDefault(noun, otherwise);
    }

    /** The path with a real id in each place; a place is named by the segment before it. */
    String fill(String path) {
        String[] segments = path.split("/");
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                segments[i] =
                        ids.getOrDefault(segments[i - 1], UUID.randomUUID().toString());
            }
        }
        return String.join("/", segments);
    }

    /** The body with real ids wherever a property asks for one. */
    JsonNode fill(JsonNode body) {
        if (body instanceof ObjectNode object) {
            var filled = object.deepCopy();
            object.properties().forEach(field -> filled.set(field.getKey(), fill(field.getKey(), field.getValue())));
            return filled;
        }
        return body;
    }

    private JsonNode fill(String property, JsonNode value) {
        String noun = noun(property);
        if (noun != null && value.isTextual()) {
            return value.textValue().contains("-") ? TextNode.valueOf(ids.get(noun)) : value;
        }
        if (value instanceof ArrayNode array) {
            var filled = array.deepCopy().removeAll();
            array.forEach(each -> filled.add(each.isTextual() ? fill(property, each) : fill(each)));
            return filled;
        }
        return fill(value);
    }

    private static String noun(String property) {
        return switch (property) {
            case "teamId", "teamIds" -> "teams";
            case "serviceId", "serviceIds", "dependsOn" -> "services";
            case "policyId", "escalationPolicyId", "commanderPolicyId" -> "escalation-policies";
            case "managerIds" -> "manager";
            case "memberIds" -> "member";
            case "personId", "personIds", "toPersonId", "ownerId", "participants", "attendeeIds", "assigneeId" ->
                "people";
            case "scheduleId" -> "schedules";
            case "alertIds" -> "alerts";
            case "incidentId", "into" -> "incidents";
            case "postmortemId" -> "postmortems";
            case "findingId" -> "findings";
            default -> null;
        };
    }
}
