package dev.muster.incidents.update;

import dev.muster.chassis.timer.Timers;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.plan.ResponseLevel;
import dev.muster.incidents.plan.ResponsePlans;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps in mind when the next update of an incident is due, and has somebody reminded then. */
@ApplicationScoped
class UpdatePaces {

    static final String DUE = "update.due";
    static final String OVERDUE = "update.overdue";

    @Inject
    PaceRepository paces;

    @Inject
    ResponsePlans plans;

    @Inject
    Timers timers;

    /** Changes the pace by the level that counts now. The incident is locked by the caller's transaction. */
    Uni<Void> change(Incident incident, Consumer<UpdatePace> how) {
        return paces.of(incident.id(), incident.declaredAt())
                .invoke(how)
                .call(pace -> cadence(incident).invoke(every -> pace.keep(every.orElse(null))))
                .chain(pace -> schedule(incident, incident.status().isOpen() ? pace.dueAt() : Optional.empty()));
    }

    private Uni<Optional<Duration>> cadence(Incident incident) {
        return plans.current().map(plan -> incident.level().flatMap(severity -> every(plan.level(severity))));
    }

    private static Optional<Duration> every(ResponseLevel level) {
        return Optional.ofNullable(level).map(ResponseLevel::updateEvery);
    }

    private Uni<Void> schedule(Incident incident, Optional<Instant> due) {
        if (due.equals(incident.updateDueAt())) {
            return Uni.createFrom().voidItem();
        }
        incident.updateDueAt(due.orElse(null));
        var subject = incident.id().toString();
        return timers.disarm(DUE, subject)
                .chain(() -> timers.disarm(OVERDUE, subject))
                .chain(() -> due.map(at -> timers.arm(DUE, subject, at, at).replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
