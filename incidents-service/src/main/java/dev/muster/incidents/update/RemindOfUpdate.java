package dev.muster.incidents.update;

import dev.muster.chassis.mail.Mails;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentAddresses;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.plan.Recipients;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An update is due and nobody has sent it: those who write them are told, and so is the timeline. */
@ApplicationScoped
class RemindOfUpdate implements TimerHandler {

    /** So long after the reminder somebody is called. */
    static final Duration CALLED_AFTER = Duration.ofMinutes(10);

    @Inject
    Incidents incidents;

    @Inject
    IncidentAddresses addresses;

    @Inject
    Recipients recipients;

    @Inject
    Mails mails;

    @Inject
    Timeline timeline;

    @Inject
    Timers timers;

    @Override
    public String kind() {
        return UpdatePaces.DUE;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return incidents.lock(UUID.fromString(timer.subject())).chain(found -> found.filter(
                        incident -> isStillDue(incident, timer.dueAt()))
                .map(incident -> remind(incident, timer.dueAt()))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    static boolean isStillDue(Incident incident, Instant due) {
        return incident.updateDueAt().equals(Optional.of(due));
    }

    private Uni<Void> remind(Incident incident, Instant due) {
        var writers = Stream.of(IncidentRole.COMMUNICATIONS, IncidentRole.COMMANDER)
                .flatMap(role -> incident.crew().holder(role).stream())
                .map(holding -> holding.personId())
                .distinct()
                .toList();
        var mail = new UpdateMail(incident, addresses.of(incident));
        return timeline.append(NewEntry.activity(
                        incident.id(),
                        UpdatePaces.OVERDUE,
                        new Actor("timer", kind()),
                        "An update is overdue",
                        Facts.of("dueAt", due)))
                .chain(() -> mails.send(recipients.of(writers).stream()
                        .map(to -> mail.reminder(to, due))
                        .toList()))
                .chain(() -> timers.arm(UpdatePaces.OVERDUE, incident.id().toString(), due.plus(CALLED_AFTER), due))
                .replaceWithVoid();
    }
}
