package dev.muster.alerts.alert;

import dev.muster.alerts.incident.IncidentCopies;
import dev.muster.alerts.incident.IncidentTold;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Which alerts belong to an incident is said there; once it is resolved, nobody has to be called for them any more. */
@ApplicationScoped
class FollowIncidents implements Reaction {

    private static final String RESOLVED = "incident.resolved";

    private final AlertRepository alerts;
    private final AlertActs acts;
    private final IncidentCopies incidents;
    private final FateStory story;

    FollowIncidents(AlertRepository alerts, AlertActs acts, IncidentCopies incidents, FateStory story) {
        this.alerts = alerts;
        this.acts = acts;
        this.incidents = incidents;
        this.story = story;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "incident.declared",
                "incident.updated",
                RESOLVED,
                "incident.reopened",
                "incident.closed",
                "incident.declined",
                "incident.merged");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var incident = message.as(IncidentTold.class);
        return incidents
                .keep(incident.copy())
                .chain(() -> alerts.lock(incident.alertIds(), incident.incidentId()))
                .call(concerned -> regroup(concerned, incident, message))
                .chain(concerned -> message.type().equals(RESOLVED)
                        ? acknowledge(concerned, incident, message)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> regroup(List<Alert> concerned, IncidentTold incident, IncomingMessage message) {
        concerned.stream().filter(alert -> !incident.holds(alert.id)).forEach(alert -> alert.leave(incident));
        var joined = concerned.stream()
                .filter(alert -> incident.holds(alert.id) && alert.join(incident))
                .toList();
        return story.goesOn(joined, LaterStep.joined(message.at()));
    }

    private Uni<Void> acknowledge(List<Alert> concerned, IncidentTold incident, IncomingMessage message) {
        var firing =
                concerned.stream().filter(alert -> alert.isFiringIn(incident)).toList();
        return acts.acknowledgedElsewhere(firing, message.actor(), message)
                .chain(() -> story.goesOn(firing, LaterStep.incidentResolved(message.at())));
    }
}
