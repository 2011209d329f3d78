package dev.muster.oncall.schedule;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.TeamRights;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Deviations from the plan. A responder may take a shift; putting somebody else on call is for who edits the schedule. */
@ApplicationScoped
class Overrides {

    private static final String SUBJECT = "override";

    @Inject
    ScheduleRepository schedules;

    @Inject
    OverrideRepository repository;

    @Inject
    ScheduleDrafts drafts;

    @Inject
    ShiftStartNotices notices;

    @Inject
    KnownSchedules known;

    @Inject
    TeamRights rights;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    Uni<ScheduleOverride> add(UUID scheduleId, WriteOverride wanted, Caller by) {
        var now = clock.instant();
        return transactions.run(() -> schedules
                .require(scheduleId)
                .call(schedule -> requireMayPut(by, wanted.personId(), schedule.teamId))
                .chain(() -> drafts.read(wanted, now))
                .chain(draft -> repository.persistAndFlush(
                        new ScheduleOverride(Ids.next(), scheduleId, draft, by.personId(), now)))
                .call(made -> tookEffect(made, "override.created", null, OverrideView.of(made), by)));
    }

    /** What of it lies in the past stays. */
    Uni<Void> remove(UUID scheduleId, UUID id, Caller by) {
        var now = clock.instant();
        return transactions.run(() -> schedules
                .require(scheduleId)
                .chain(schedule -> repository
                        .require(scheduleId, id)
                        .call(override -> requireMayPut(by, override.personId, schedule.teamId)))
                .chain(override -> end(override, now, by)));
    }

    private Uni<Void> end(ScheduleOverride override, Instant now, Caller by) {
        if (override.isOver(now)) {
            throw ScheduleProblems.overrideIsOver();
        }
        var before = OverrideView.of(override);
        if (override.hasBegun(now)) {
            override.endNow(now);
            return repository
                    .flush()
                    .chain(() -> tookEffect(override, "override.ended", before, OverrideView.of(override), by));
        }
        return repository
                .delete(override)
                .chain(repository::flush)
                .chain(() -> tookEffect(override, "override.deleted", before, null, by));
    }

    private Uni<Void> tookEffect(
            ScheduleOverride override, String action, OverrideView before, OverrideView after, Caller by) {
        return audit.record(by, action, SUBJECT, override.id.toString(), before, after)
                .chain(() -> notices.rearm(override.scheduleId))
                .invoke(known::changed);
    }

    private Uni<Void> requireMayPut(Caller by, UUID personId, UUID teamId) {
        boolean oneself = by.personId() != null && by.personId().equals(personId);
        return oneself && by.role().includes(Role.RESPONDER)
                ? Uni.createFrom().voidItem()
                : rights.requireMayEdit(by, teamId);
    }
}
