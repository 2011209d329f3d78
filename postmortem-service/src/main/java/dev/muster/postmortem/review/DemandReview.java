package dev.muster.postmortem.review;

import dev.muster.chassis.timer.Timers;
import dev.muster.postmortem.facts.DueDate;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.postmortem.PostmortemPart;
import dev.muster.postmortem.reminder.Mornings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Where the plan says by when an incident is to be talked through, its postmortem's owner is reminded of that. */
@ApplicationScoped
class DemandReview implements PostmortemPart {

    private final Timers timers;
    private final Clock clock;

    DemandReview(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public Uni<Void> recordTaken(UUID postmortemId, Incident incident, IncidentRecord record, Surroundings around) {
        return DueDate.of(incident.reviewDue(), incident.milestones().resolved())
                .map(due -> timers.disarm(RemindOfReview.KIND, postmortemId.toString())
                        .chain(() -> arm(postmortemId, due)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Nobody is kept from publishing by a meeting. */
    @Override
    public Uni<List<String>> missing(UUID postmortemId) {
        return Uni.createFrom().item(List.of());
    }

    private Uni<Void> arm(UUID postmortemId, LocalDate due) {
        var morning = Mornings.next(due, ZoneOffset.UTC, clock.instant());
        return timers.arm(RemindOfReview.KIND, postmortemId.toString(), morning, due)
                .replaceWithVoid();
    }
}
