package dev.muster.oncall.schedule;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record OverrideView(
        UUID id,
        UUID scheduleId,
        Instant from,
        Instant to,
        UUID personId,

        @Schema(nullable = true, description = "Whom alone the person stands in for; null for everybody")
        UUID replacesPersonId,

        @Schema(nullable = true) String reason,
        Instant madeAt,
        UUID madeBy,

        @Schema(nullable = true, description = "When it was asked to begin, where that was in the past")
        Instant requestedFrom,

        @Schema(nullable = true, description = "What differs from what was asked for, in words")
        String notice) {

    static OverrideView of(ScheduleOverride override) {
        var notice = override.requestedFrom == null
                ? null
                : "The past stays as it was: this override counts from " + override.startsAt + " on.";
        return new OverrideView(
                override.id,
                override.scheduleId,
                override.startsAt,
                override.endsAt,
                override.personId,
                override.replacesPersonId,
                override.reason,
                override.madeAt,
                override.madeBy,
                override.requestedFrom,
                notice);
    }
}
