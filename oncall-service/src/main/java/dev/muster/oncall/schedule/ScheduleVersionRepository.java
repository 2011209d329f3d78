package dev.muster.oncall.schedule;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ScheduleVersionRepository implements PanacheRepositoryBase<ScheduleVersion, ScheduleVersion.Key> {

    Uni<List<ScheduleVersion>> newestFirst(UUID scheduleId) {
        return list("scheduleId = ?1 order by version desc", scheduleId);
    }

    /** In order. */
    Uni<List<ScheduleHistory.Version>> of(UUID scheduleId) {
        return list("scheduleId = ?1 order by version", scheduleId).map(versions -> versions.stream()
                .map(version -> new ScheduleHistory.Version(version.definition, version.validFrom))
                .toList());
    }
}
