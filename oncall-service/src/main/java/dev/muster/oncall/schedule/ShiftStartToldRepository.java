package dev.muster.oncall.schedule;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class ShiftStartToldRepository implements PanacheRepositoryBase<ShiftStartTold, UUID> {

    /** Locks the row until the transaction ends; makes it for a schedule that has none, with nobody to be told so far. */
    Uni<ShiftStartTold> lock(UUID scheduleId, Instant now) {
        return findById(scheduleId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .switchTo(() -> persistAndFlush(new ShiftStartTold(scheduleId, now)));
    }
}
