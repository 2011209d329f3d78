package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.muster.oncall.contact.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "A call for help",
        examples =
                "{\"title\":\"Checkout fails for EU cards\",\"urgency\":\"high\",\"target\":{\"type\":\"service\",\"id\":\"019b0000-0000-7000-8000-000000000001\"}}")
record StartPage(
        @NotBlank @Size(max = 500) String title,
        @Size(max = 10_000) String message,
        @NotNull Urgency urgency,
        @NotNull @Valid Recipient target,
        @Valid Subject subject) {

    /** Whom to call: by a policy (its own or a service's), or directly. */
    record Recipient(@NotNull Type type, @NotNull UUID id) {

        enum Type {
            @JsonProperty("service")
            SERVICE,
            @JsonProperty("policy")
            POLICY,
            @JsonProperty("schedule")
            SCHEDULE,
            @JsonProperty("team")
            TEAM,
            @JsonProperty("person")
            PERSON
        }
    }

    /** What it is about. */
    record Subject(
            @NotBlank @Size(max = 50) String type,
            @NotNull UUID id,
            @Size(max = 2000) String url) {}
}
