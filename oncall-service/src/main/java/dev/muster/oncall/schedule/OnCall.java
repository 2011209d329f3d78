package dev.muster.oncall.schedule;

import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is on call, as the schedules say. An unknown schedule and a gap have the same answer: nobody. */
@ApplicationScoped
public class OnCall {

    private final KnownSchedules schedules;
    private final ScheduleRepository repository;
    private final Transactions transactions;

    OnCall(KnownSchedules schedules, ScheduleRepository repository, Transactions transactions) {
        this.schedules = schedules;
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Everybody on call at the instant, in the order of the slot; empty in a gap. */
    public Uni<List<UUID>> peopleOnCall(UUID scheduleId, Instant at) {
        return shiftAt(scheduleId, at).map(shift -> shift.map(Shift::personIds).orElse(List.of()));
    }

    /** The shift under way at the instant with what decided it; empty in a gap. */
    public Uni<Optional<Shift>> shiftAt(UUID scheduleId, Instant at) {
        return duty(scheduleId, at).map(duty -> duty.map(Duty::shift));
    }

    /** As {@link #shiftAt}, with the schedule's name. */
    public Uni<Optional<Duty>> duty(UUID scheduleId, Instant at) {
        return schedules
                .find(scheduleId)
                .map(found -> found.flatMap(schedule -> schedule.shiftAt(at)
                        .map(shift -> new Duty(scheduleId, schedule.history().name(), shift))));
    }

    /** Whether there is such a schedule; a deleted one is none. */
    public Uni<Boolean> exists(UUID scheduleId) {
        return schedules.find(scheduleId).map(found -> found.filter(KnownSchedule::isLive)
                .isPresent());
    }

    /** The shifts under way in every schedule of the team, or with {@code null} in every schedule there is, by name. */
    public Uni<List<Duty>> duties(UUID teamId, Instant at) {
        return transactions.run(() -> repository.ids(teamId)).chain(ids -> duties(ids, at));
    }

    private Uni<List<Duty>> duties(Collection<UUID> scheduleIds, Instant at) {
        return Multi.createFrom()
                .iterable(scheduleIds)
                .onItem()
                .transformToUniAndConcatenate(id -> duty(id, at))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .collect()
                .asList();
    }
}
