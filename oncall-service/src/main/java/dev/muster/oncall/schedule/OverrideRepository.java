package dev.muster.oncall.schedule;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OverrideRepository implements PanacheRepositoryBase<ScheduleOverride, UUID> {

    Uni<ScheduleOverride> require(UUID scheduleId, UUID id) {
        return find("id = ?1 and scheduleId = ?2", id, scheduleId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("override", id));
    }

    /** In the order they were made. */
    Uni<List<Cover>> covers(UUID scheduleId) {
        return list("scheduleId = ?1 order by madeAt, id", scheduleId)
                .map(overrides ->
                        overrides.stream().map(ScheduleOverride::cover).toList());
    }

    /** Newest first, up to one more than the limit. */
    Uni<List<ScheduleOverride>> page(UUID scheduleId, Interval within, PageParams page) {
        return new NewestFirst("startsAt < endsAt")
                .and("scheduleId = :schedule", "schedule", scheduleId)
                .and("startsAt < :to", "to", within.to())
                .and("endsAt > :from", "from", within.from())
                .read(this, page);
    }

    /** Not over yet, and about the person in either part. */
    Uni<List<ScheduleOverride>> naming(UUID personId, Instant now) {
        return list("endsAt > ?1 and (personId = ?2 or replacesPersonId = ?2)", now, personId);
    }
}
