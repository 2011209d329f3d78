package dev.muster.console.ask;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * A question of the commander, and what was answered.
 *
 * @param by until when an answer is expected
 * @param overdue whether that has passed without one
 */
public record Ask(
        UUID id,
        Asked to,
        @JsonProperty("for") String question,
        Instant by,
        UUID askedBy,
        Instant askedAt,
        String answer,
        UUID answeredBy,
        Instant answeredAt,
        boolean overdue) {

    /** Exactly one of these. */
    public record Asked(UUID personId, String role, UUID serviceId) {}

    public boolean open() {
        return answer == null;
    }

    /** "a diagnosis", "objections", "a status" */
    public String what() {
        return switch (question) {
            case "diagnosis" -> "a diagnosis";
            case "objection" -> "objections";
            case "status" -> "a status";
            default -> question;
        };
    }
}
