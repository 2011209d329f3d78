package dev.muster.chassis.relay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** What a subscriber says of one message: applied, duplicate or refused, then with a problem. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Result(UUID id, String outcome, JsonNode problem) {

    private static final String REFUSED = "refused";

    static Result refused(UUID id, JsonNode problem) {
        return new Result(id, REFUSED, problem);
    }

    boolean isRefused() {
        return REFUSED.equals(outcome);
    }

    String reason() {
        return "Refused: " + problem;
    }
}
