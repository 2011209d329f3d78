package dev.muster.oncall.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ScheduleView(
        UUID id,

        @Schema(description = "Raised by each change; the ETag")
        int version,

        @Schema(examples = "Checkout primary") String name,

        @Schema(implementation = String.class, examples = "Europe/Berlin")
        ZoneId timeZone,

        @Schema(nullable = true) UUID teamId,
        @Schema(description = "From the bottom up") List<Layer> layers,
        Instant createdAt,
        Instant changedAt) {

    static ScheduleView of(Schedule schedule) {
        return new ScheduleView(
                schedule.id,
                schedule.version,
                schedule.name,
                schedule.definition.timeZone(),
                schedule.teamId,
                schedule.definition.layers(),
                schedule.createdAt,
                schedule.changedAt);
    }
}
