package dev.muster.oncall.schedule;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.TeamRights;
import dev.muster.oncall.directory.Use;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Making, changing and deleting schedules. Every version is kept with the instant from which it counts. */
@ApplicationScoped
class Schedules {

    private static final String SUBJECT = "schedule";

    @Inject
    ScheduleRepository repository;

    @Inject
    ScheduleVersionRepository versions;

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
    @All
    List<UsesSchedules> users;

    @Inject
    Clock clock;

    Uni<Schedule> create(WriteSchedule wanted, Caller by) {
        return transactions.run(() -> rights.requireMayEdit(by, wanted.teamId())
                .chain(() -> drafts.read(wanted))
                .chain(draft -> repository.persist(
                        new Schedule(Ids.next(), draft, by.actor().reference(), clock.instant())))
                .call(schedule -> tookEffect(schedule, null, by)));
    }

    Uni<Schedule> change(UUID id, WriteSchedule wanted, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .call(() -> rights.requireMayEdit(by, wanted.teamId()))
                .chain(schedule -> drafts.read(wanted).chain(draft -> become(schedule, draft, by))));
    }

    Uni<Void> delete(UUID id, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .call(() -> usesOf(id).invoke(uses -> {
                    if (!uses.isEmpty()) {
                        throw Use.stillInUse(SUBJECT, uses);
                    }
                }))
                .chain(schedule -> end(schedule, by)));
    }

    private Uni<Schedule> editable(UUID id, String ifMatch, Caller by) {
        return repository
                .require(id)
                .call(schedule -> rights.requireMayEdit(by, schedule.teamId))
                .invoke(schedule -> ETags.require(ifMatch, schedule.version));
    }

    private Uni<Schedule> become(Schedule schedule, Draft draft, Caller by) {
        var before = ScheduleView.of(schedule);
        return schedule.become(draft, by.actor().reference(), clock.instant())
                ? tookEffect(schedule, before, by).replaceWith(schedule)
                : Uni.createFrom().item(schedule);
    }

    private Uni<Void> tookEffect(Schedule schedule, ScheduleView before, Caller by) {
        var action = before == null ? "schedule.created" : "schedule.changed";
        return repository
                .flush()
                .chain(() -> versions.persistAndFlush(schedule.newestVersion()))
                .chain(() ->
                        audit.record(by, action, SUBJECT, schedule.id.toString(), before, ScheduleView.of(schedule)))
                .chain(() -> notices.rearm(schedule.id))
                .invoke(known::changed);
    }

    private Uni<Void> end(Schedule schedule, Caller by) {
        var before = ScheduleView.of(schedule);
        schedule.delete(clock.instant());
        return audit.record(by, "schedule.deleted", SUBJECT, schedule.id.toString(), before, null)
                .chain(() -> notices.disarm(schedule.id))
                .invoke(known::changed);
    }

    private Uni<List<Use>> usesOf(UUID id) {
        return Multi.createFrom()
                .iterable(users)
                .onItem()
                .transformToUniAndConcatenate(user -> user.usesOf(id))
                .collect()
                .in(ArrayList<Use>::new, List::addAll)
                .map(List::copyOf);
    }
}
