package dev.muster.alerts.improvement;

import dev.muster.chassis.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which improvements are asked for. */
public class ImprovementFilter {

    @QueryParam("state")
    @Parameter(schema = @Schema(enumeration = {"proposed", "accepted", "declined"}))
    String state;

    @QueryParam("ruleId")
    @Parameter(description = "Those about one rule")
    String ruleId;

    Optional<ImprovementState> state() {
        return given(state).map(word -> ImprovementState.of(word)
                .orElseThrow(() -> Problems.unreadable("state", "Must be proposed, accepted or declined")));
    }

    Optional<UUID> ruleId() {
        return given(ruleId).map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw Problems.unreadable("ruleId", "Must be an id");
            }
        });
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
