package dev.muster.oncall.schedule;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<Schedule, UUID> {

    private final ScheduleVersionRepository versions;
    private final OverrideRepository overrides;

    ScheduleRepository(ScheduleVersionRepository versions, OverrideRepository overrides) {
        this.versions = versions;
        this.overrides = overrides;
    }

    /** A deleted schedule is not found. */
    Uni<Schedule> require(UUID id) {
        return live(id).map(found -> found.orElseThrow(() -> Problems.notFound("schedule", id)));
    }

    Uni<Optional<Schedule>> live(UUID id) {
        return find("id = ?1 and deletedAt is null", id).firstResult().map(Optional::ofNullable);
    }

    /** Every version there has been, newest first; also of a deleted schedule. */
    Uni<List<ScheduleView>> versions(UUID id) {
        return findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("schedule", id))
                .chain(schedule -> versions.newestFirst(id).map(found -> found.stream()
                        .map(version -> ScheduleView.of(version, schedule.createdAt))
                        .toList()));
    }

    /** Newest first, up to one more than the limit. */
    Uni<List<Schedule>> page(String q, UUID teamId, PageParams page) {
        return new NewestFirst("deletedAt is null")
                .named(q)
                .and("teamId = :teamId", "teamId", teamId)
                .read(this, page);
    }

    Uni<List<UUID>> ids(UUID teamId) {
        var found = teamId == null
                ? find("deletedAt is null order by name, id")
                : find("deletedAt is null and teamId = ?1 order by name, id", teamId);
        return found.list()
                .map(schedules ->
                        schedules.stream().map(schedule -> schedule.id).toList());
    }

    /** Whose definition names the person anywhere. */
    Uni<List<Schedule>> naming(UUID personId) {
        return list("deletedAt is null and locate(?1, cast(definition as string)) > 0", personId.toString());
    }

    /** A deleted schedule has a history, too. */
    Uni<Optional<ScheduleHistory>> history(UUID id) {
        return findById(id)
                .chain(schedule -> schedule == null
                        ? Uni.createFrom().item(Optional.empty())
                        : versions.of(id).chain(found -> overrides
                                .covers(id)
                                .map(covers -> Optional.of(new ScheduleHistory(
                                        id,
                                        schedule.name,
                                        schedule.teamId,
                                        found,
                                        covers,
                                        Optional.ofNullable(schedule.deletedAt))))));
    }
}
