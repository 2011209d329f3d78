package dev.muster.incidents.mobilise;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.timeline.EntryKind;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** What becomes of the alerts of an incident. When the last of them is over the commander is asked whether it is, too. */
@ApplicationScoped
class FollowAlerts implements Reaction {

    private static final String RESOLVED = "alert.resolved";

    /** What we read of the message. */
    record AlertMoved(UUID alertId, String number, String title) {}

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Override
    public Set<String> types() {
        return Set.of("alert.acknowledged", RESOLVED);
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var alert = message.as(AlertMoved.class);
        return incidents.withAlert(alert.alertId()).chain(ids -> Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> incidents.lock(id))
                .onItem()
                .transformToUniAndConcatenate(
                        found -> found.filter(incident -> incident.status().isOpen())
                                .map(incident -> note(incident, alert, message))
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                .collect()
                .last());
    }

    private Uni<Void> note(Incident incident, AlertMoved alert, IncomingMessage message) {
        boolean resolved = message.type().equals(RESOLVED);
        boolean last = resolved && incident.alertResolved(alert.alertId());
        var words = alert.number() + (resolved ? " is resolved: " : " was acknowledged: ") + alert.title();
        return tell(incident, alert, message.type(), message, words)
                .chain(() -> last
                        ? tell(incident, alert, "alerts.resolved", message, question(incident))
                        : Uni.createFrom().voidItem());
    }

    private static String question(Incident incident) {
        return "All its alerts are resolved. "
                + (incident.crew().isCommandVacant() ? "Is it over?" : "Commander, is it over?");
    }

    private Uni<Void> tell(Incident incident, AlertMoved alert, String type, IncomingMessage message, String words) {
        return timeline.append(new NewEntry(
                incident.id(),
                EntryKind.ALERT,
                type,
                message.actor(),
                words,
                Facts.of("alertId", alert.alertId(), "number", alert.number())));
    }
}
