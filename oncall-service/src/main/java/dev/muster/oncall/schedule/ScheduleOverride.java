package dev.muster.oncall.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A deviation from the plan for some time. What of it lies in the past stays as it was. */
@Entity
class ScheduleOverride {

    @Id
    UUID id;

    UUID scheduleId;
    Instant startsAt;
    Instant endsAt;
    UUID personId;
    UUID replacesPersonId;
    String reason;
    Instant madeAt;
    UUID madeBy;
    Instant requestedFrom;

    protected ScheduleOverride() {}

    /** One that would begin in the past begins now, and remembers what was asked for. */
    ScheduleOverride(UUID id, UUID scheduleId, OverrideDraft draft, UUID madeBy, Instant now) {
        boolean late = draft.interval().from().isBefore(now);
        this.id = id;
        this.scheduleId = scheduleId;
        this.startsAt = late ? now : draft.interval().from();
        this.requestedFrom = late ? draft.interval().from() : null;
        this.endsAt = draft.interval().to();
        this.personId = draft.personId();
        this.replacesPersonId = draft.replacesPersonId();
        this.reason = draft.reason();
        this.madeAt = now;
        this.madeBy = madeBy;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    boolean hasBegun(Instant now) {
        return startsAt.isBefore(now);
    }

    void endNow(Instant now) {
        endsAt = now;
    }

    Cover cover() {
        return new Cover(id, new Interval(startsAt, endsAt), personId, replacesPersonId);
    }
}
