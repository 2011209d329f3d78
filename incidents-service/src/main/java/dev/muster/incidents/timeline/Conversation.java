package dev.muster.incidents.timeline;

import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What people write on timelines themselves. */
@ApplicationScoped
class Conversation {

    /** Seen by those who watch; told to no other service. */
    private static final String CHANGED = "timeline.changed";

    @Inject
    TimelineAccess access;

    @Inject
    Timeline timeline;

    @Inject
    TimelineEntryRepository entries;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    Uni<TimelineEntryView> write(String incident, WriteEntry wanted, Caller by) {
        var kind = wanted.written();
        if (kind == EntryKind.WORK_NOTE && !by.role().includes(Role.RESPONDER)) {
            throw TimelineProblems.respondersOnly();
        }
        return transactions.run(() -> access.of(incident, by)
                .map(granted -> new NewEntry(
                        granted.incidentId(),
                        kind,
                        kind.word(),
                        by.actor(),
                        wanted.body().strip(),
                        Map.of()))
                .chain(timeline::write)
                .map(TimelineEntryView::of));
    }

    /** Only by whoever wrote it. What it said before is kept. */
    Uni<TimelineEntryView> mend(String incident, UUID entryId, MendEntry wanted, Caller by) {
        return transactions.run(() -> access.of(incident, by)
                .chain(granted -> entries.lock(granted.incidentId(), entryId))
                .invoke(entry -> requireAuthor(entry, by))
                .call(entry ->
                        entry.say(wanted.body().strip(), clock.instant()) ? timeline.show(entry, CHANGED) : nothing())
                .map(TimelineEntryView::of));
    }

    Uni<TimelineEntryView> pin(String incident, UUID entryId, boolean wanted, Caller by) {
        return transactions.run(() -> access.of(incident, by)
                .invoke(granted -> {
                    if (!granted.pins()) {
                        throw TimelineProblems.mayNotPin();
                    }
                })
                .chain(granted -> entries.lock(granted.incidentId(), entryId))
                .call(entry -> entry.pin(wanted) ? timeline.show(entry, CHANGED) : nothing())
                .map(TimelineEntryView::of));
    }

    private static void requireAuthor(TimelineEntry entry, Caller by) {
        if (!entry.kind.isWritten()) {
            throw TimelineProblems.recorded();
        }
        if (!entry.actor().equals(by.actor())) {
            throw TimelineProblems.notTheAuthor();
        }
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
