package dev.muster.incidents.timeline;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TimelineEntryRepository implements PanacheRepositoryBase<TimelineEntry, UUID> {

    /** Locked until the transaction ends, so that no edit is lost. */
    Uni<TimelineEntry> lock(UUID incidentId, UUID id) {
        return find("incidentId = ?1 and id = ?2", incidentId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("timeline entry", id));
    }

    Uni<List<TimelineEntry>> oldestFirst(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }
}
