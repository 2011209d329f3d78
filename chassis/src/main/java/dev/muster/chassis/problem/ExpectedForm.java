package dev.muster.chassis.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a client what a value of one of our types looks like in JSON. */
final class ExpectedForm {

    private static final Map<Class<?>, String> FORMS = Map.of(
            Instant.class, "Must be an instant such as 2026-01-31T09:00:00Z",
            OffsetDateTime.class, "Must be an instant such as 2026-01-31T09:00:00Z",
            LocalDate.class, "Must be a date such as 2026-01-31",
            LocalTime.class, "Must be a time of day such as 09:00",
            Duration.class, "Must be a duration such as PT5M",
            ZoneId.class, "Must be a time zone such as Europe/Berlin",
            UUID.class, "Must be a UUID",
            URI.class, "Must be an address such as https://example.org/",
            String.class, "Must be a text");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExpectedForm() {}

    static String of(Class<?> type) {
        if (type == null) {
            return "Not of the type expected here";
        }
        if (FORMS.containsKey(type)) {
            return FORMS.get(type);
        }
        if (type.isEnum()) {
            return "Must be one of " + constants(type);
        }
        return shape(type);
    }

    private static String shape(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "Must be true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "Must be a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "Must be a number";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "Must be an array" : "Must be an object";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> JSON.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
