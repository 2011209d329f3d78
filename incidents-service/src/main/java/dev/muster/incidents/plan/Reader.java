package dev.muster.incidents.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody, or some people, who are told about incidents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reader(
        Type type,

        @Schema(nullable = true, description = "Of the person or team")
        UUID id,

        @Schema(nullable = true, description = "A mail address outside the suite")
        String address) {

    public enum Type {
        /** All active people. */
        EVERYBODY,
        /** The teams that own the affected services. */
        OWNERS,
        TEAM,
        PERSON,
        ADDRESS;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Type> of(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word().equals(word))
                    .findFirst();
        }

        boolean hasId() {
            return this == TEAM || this == PERSON;
        }
    }

    static Reader of(Type type) {
        return new Reader(type, null, null);
    }
}
