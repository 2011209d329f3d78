package dev.muster.system.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One operation of a contract, with the example of its body; null where it takes none. */
record Operation(String method, String path, JsonNode body) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<Operation> of(Path contract) throws IOException {
        JsonNode document;
        try (var reader = Files.newBufferedReader(contract)) {
            document = new ObjectMapper(new YAMLFactory()).readTree(reader);
        }
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (METHODS.contains(each.getKey())) {
                        operations.add(new Operation(
                                each.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                example(document, each.getValue().at("/requestBody/content"))));
                    }
                }));
        return operations;
    }

    String name() {
        return method + " " + path;
    }

    boolean isStream() {
        return path.endsWith("/stream");
    }

    private static JsonNode example(JsonNode document, JsonNode content) {
        if (!content.isObject() || content.isEmpty()) {
            return null;
        }
        JsonNode media = content.elements().next();
        if (media.has("example")) {
            return media.get("example");
        }
        if (media.path("examples").isObject() && !media.path("examples").isEmpty()) {
            return media.path("examples").elements().next().path("value");
        }
        return schemaExample(document, media.path("schema"), 0);
    }

    /** The schema's own example, else one made of the examples of its properties. */
    private static JsonNode schemaExample(JsonNode document, JsonNode schema, int depth) {
        var json = new ObjectMapper();
        if (depth > 6) {
            return json.nullNode();
        }
        if (schema.has("$ref")) {
            String pointer = schema.get("$ref").textValue().substring(1);
            return schemaExample(document, document.at(pointer), depth + 1);
        }
        if (schema.path("examples").isArray() && !schema.path("examples").isEmpty()) {
            return schema.path("examples").get(0);
        }
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.path("properties").isObject()) {
            var object = json.createObjectNode();
            schema.path("properties").properties().forEach(property -> {
                JsonNode value = schemaExample(document, property.getValue(), depth + 1);
                if (!value.isNull() && !value.isMissingNode()) {
                    object.set(property.getKey(), value);
                }
            });
            return object;
        }
        return json.nullNode();
    }
}
