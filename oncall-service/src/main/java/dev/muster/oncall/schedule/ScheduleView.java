package dev.muster.oncall.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A schedule, or one of the versions it has had. */
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
        Instant changedAt,

        @Schema(nullable = true, examples = "person:019b0000-0000-7000-8000-000000000001")
        String changedBy,

        @Schema(nullable = true, description = "Why it became so")
        String reason) {

    static ScheduleView of(Schedule schedule) {
        return of(schedule.newestVersion(), schedule.createdAt);
    }

    static ScheduleView of(ScheduleVersion version, Instant createdAt) {
        return new ScheduleView(
                version.scheduleId,
                version.version,
                version.name,
                version.definition.timeZone(),
                version.teamId,
                version.definition.layers(),
                createdAt,
                version.validFrom,
                version.changedBy,
                version.reason);
    }
}
