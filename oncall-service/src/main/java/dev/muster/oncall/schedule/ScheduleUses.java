package dev.muster.oncall.schedule;

import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.DirectoryEntry;
import dev.muster.oncall.directory.Use;
import dev.muster.oncall.directory.UsesDirectory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The schedules that a person takes part in, now or by an override, or that a team owns. */
@ApplicationScoped
class ScheduleUses implements UsesDirectory {

    private final ScheduleRepository schedules;
    private final OverrideRepository overrides;
    private final Transactions transactions;
    private final Clock clock;

    ScheduleUses(ScheduleRepository schedules, OverrideRepository overrides, Transactions transactions, Clock clock) {
        this.schedules = schedules;
        this.overrides = overrides;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Uni<List<Use>> usesOf(DirectoryEntry entry) {
        return transactions.run(() -> switch (entry.kind()) {
            case PERSON -> withPerson(entry.id());
            case TEAM ->
                schedules
                        .list("deletedAt is null and teamId = ?1 order by name, id", entry.id())
                        .map(ScheduleUses::uses);
            case SERVICE -> Uni.createFrom().item(List.of());
        });
    }

    private Uni<List<Use>> withPerson(UUID personId) {
        return overrides
                .naming(personId, clock.instant())
                .map(found ->
                        found.stream().map(override -> override.scheduleId).collect(Collectors.toSet()))
                .chain(ids -> schedules.naming(personId).chain(named -> {
                    Set<UUID> all = new LinkedHashSet<>(ids);
                    named.forEach(schedule -> all.add(schedule.id));
                    return all.isEmpty()
                            ? Uni.createFrom().item(List.<Schedule>of())
                            : schedules.list("deletedAt is null and id in ?1 order by name, id", all);
                }))
                .map(ScheduleUses::uses);
    }

    private static List<Use> uses(List<Schedule> schedules) {
        return schedules.stream()
                .map(schedule -> new Use("schedules", schedule.id, schedule.name))
                .toList();
    }
}
