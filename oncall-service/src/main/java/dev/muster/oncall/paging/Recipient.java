package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whom to call: by a policy (its own or a service's), or directly. */
record Recipient(@NotNull Type type, @NotNull UUID id) {

    enum Type {
        @JsonProperty("service")
        SERVICE("service"),

        @JsonProperty("policy")
        POLICY("policy"),

        @JsonProperty("schedule")
        SCHEDULE("schedule"),

        @JsonProperty("team")
        TEAM("team"),

        @JsonProperty("person")
        PERSON("active person");

        /** What must exist so that somebody can be called. */
        final String required;

        Type(String required) {
            this.required = required;
        }
    }
}
