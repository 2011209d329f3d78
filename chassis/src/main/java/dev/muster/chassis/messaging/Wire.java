package dev.muster.chassis.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;

/** How messages are written and read. Senders may add fields freely, so readers ignore what they do not know. */
final class Wire {

    static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String PREFIX = "dev.muster.";
    private static final String VERSION = ".v1";

    private Wire() {}

    /** "alert.triggered" is "dev.muster.alert.triggered.v1" outside. */
    static String longType(String shortType) {
        return PREFIX + shortType + VERSION;
    }

    /** A type of another make is kept as it is; nobody reacts to it. */
    static String shortType(String longType) {
        return longType.startsWith(PREFIX) && longType.endsWith(VERSION)
                ? longType.substring(PREFIX.length(), longType.length() - VERSION.length())
                : longType;
    }

    static <T> T read(JsonNode data, Class<T> view) {
        try {
            return Objects.requireNonNull(JSON.treeToValue(data, view), "no data");
        } catch (JsonProcessingException | NullPointerException e) {
            throw new UnreadableMessage("Not readable as " + view.getSimpleName(), e);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + value.getClass(), e);
        }
    }
}
