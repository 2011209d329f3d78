package dev.muster.oncall.schedule;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is on call, as the schedules say. An unknown schedule and a gap have the same answer: nobody. */
@ApplicationScoped
public class OnCall {

    /** Everybody on call at the instant, in the order of the slot; empty in a gap. */
    public Uni<List<UUID>> peopleOnCall(UUID scheduleId, Instant at) {
        return shiftAt(scheduleId, at).map(shift -> shift.map(Shift::personIds).orElse(List.of()));
    }

    /** The shift under way at the instant with what decided it; empty in a gap. */
    public Uni<Optional<Shift>> shiftAt(UUID scheduleId, Instant at) {
        return Uni.createFrom().item(Optional.empty());
    }
}
