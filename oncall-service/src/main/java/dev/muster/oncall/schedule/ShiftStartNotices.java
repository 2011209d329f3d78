package dev.muster.oncall.schedule;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.oncall.notification.Notices;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells people that their shift begins: one timer per schedule, armed for the next instant at which somebody comes on
 * call. After a stop people are told late, unless their shift is over; nobody is told twice.
 */
@ApplicationScoped
class ShiftStartNotices implements TimerHandler {

    private static final String KIND = "schedule.shift-start";

    /** How far to look for the next start. When there is none so near, the timer only looks again. */
    private static final Duration AHEAD = Duration.ofDays(62);

    private final ScheduleRepository schedules;
    private final ShiftStartToldRepository told;
    private final Notices notices;
    private final Timers timers;
    private final Clock clock;

    ShiftStartNotices(
            ScheduleRepository schedules, ShiftStartToldRepository told, Notices notices, Timers timers, Clock clock) {
        this.schedules = schedules;
        this.told = told;
        this.notices = notices;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        var id = UUID.fromString(timer.subject());
        var now = clock.instant();
        return told.lock(id, now).chain(mark -> schedules
                .history(id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : tell(found.get(), mark.until, now)
                                .invoke(() -> mark.until = now)
                                .chain(() -> arm(found.get(), now, now))));
    }

    /** Call inside the transaction of a change, after its flush. */
    Uni<Void> rearm(UUID scheduleId) {
        var now = clock.instant();
        return told.lock(scheduleId, now).call(() -> disarm(scheduleId)).chain(mark -> schedules
                .history(scheduleId)
                .chain(history -> arm(history.orElseThrow(), mark.until, now)));
    }

    Uni<Void> disarm(UUID scheduleId) {
        return timers.disarm(KIND, scheduleId.toString()).replaceWithVoid();
    }

    private Uni<Void> tell(ScheduleHistory history, Instant toldUntil, Instant now) {
        var begun = stints(history, toldUntil, now).stream()
                .filter(stint -> stint.beginsAfter(toldUntil) && stint.isUnderWay(now))
                .toList();
        return Multi.createFrom()
                .iterable(begun)
                .onItem()
                .transformToUniAndConcatenate(stint -> {
                    var notice = ShiftStartNotice.of(history, stint);
                    return notices.tell(
                            stint.personId(), notice.title(), notice.body(), Duration.between(now, stint.to()));
                })
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> arm(ScheduleHistory history, Instant toldUntil, Instant now) {
        var next = stints(history, toldUntil, now).stream()
                .filter(stint -> stint.beginsAfter(toldUntil))
                .map(Stint::from)
                .min(Comparator.naturalOrder())
                .orElse(now.plus(AHEAD));
        return timers.arm(KIND, history.id().toString(), next, Map.of()).replaceWithVoid();
    }

    /** From a moment before, to tell a stint that begins after it from one under way. */
    private static List<Stint> stints(ScheduleHistory history, Instant toldUntil, Instant now) {
        var interval = new Interval(toldUntil.minusSeconds(1), now.plus(AHEAD));
        return Stint.of(history.timeline(interval));
    }
}
