package dev.muster.oncall.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a policy: whom it calls, and how long it waits for one of them before the next step. */
public record Level(List<Target> targets, Mode mode, Duration timeout) {

    /** Whether a level calls all of its targets at once, or one of them per page, in turn. */
    @Schema(name = "LevelMode")
    public enum Mode {
        @JsonProperty("all")
        ALL,
        @JsonProperty("roundRobin")
        ROUND_ROBIN
    }

    public Level {
        targets = List.copyOf(targets);
    }
}
