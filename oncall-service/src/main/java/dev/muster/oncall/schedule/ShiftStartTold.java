package dev.muster.oncall.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Up to when people were told that they are on call by a schedule. Its row is the lock of the schedule's notices. */
@Entity
class ShiftStartTold {

    @Id
    UUID scheduleId;

    Instant until;

    protected ShiftStartTold() {}

    ShiftStartTold(UUID scheduleId, Instant until) {
        this.scheduleId = scheduleId;
        this.until = until;
    }
}
