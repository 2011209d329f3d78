package dev.muster.oncall.escalation;

import dev.muster.oncall.schedule.Duty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record OnCallView(
        @Schema(nullable = true, description = "Null where a policy names the person or a team directly")
        UUID scheduleId,

        @Schema(nullable = true) String scheduleName,

        @Schema(nullable = true, description = "The level of the asked policy, from 1")
        Integer level,

        UUID personId,
        String personName,

        @Schema(nullable = true, description = "When the shift began; cut where that is most of a year away")
        Instant from,

        @Schema(nullable = true, description = "When the shift ends; cut where that is most of a year away")
        Instant to) {

    static OnCallView of(Duty duty, UUID personId) {
        return new OnCallView(
                duty.scheduleId(),
                duty.scheduleName(),
                null,
                personId,
                null,
                duty.shift().from(),
                duty.shift().to());
    }

    static OnCallView of(Reached reached) {
        return reached.duty()
                .map(duty -> of(duty, reached.personId()))
                .orElseGet(() -> new OnCallView(null, null, null, reached.personId(), null, null, null));
    }

    OnCallView atLevel(int policyLevel) {
        return new OnCallView(scheduleId, scheduleName, policyLevel, personId, personName, from, to);
    }

    OnCallView named(String name) {
        return new OnCallView(scheduleId, scheduleName, level, personId, name, from, to);
    }
}
