package dev.muster.incidents.remediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mini-cycle, from the first proposal until nothing in it was left to decide or to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Cycle")
public record CycleView(
        @Schema(description = "Counts from 1") int number,
        Instant openedAt,
        @Schema(description = "Left out while it goes on") Instant closedAt) {

    static CycleView of(Cycle cycle) {
        return new CycleView(cycle.number, cycle.openedAt, cycle.closedAt);
    }
}
