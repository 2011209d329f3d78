package dev.muster.incidents.mobilise;

import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.plan.Severity;
import java.util.List;
import java.util.UUID;

/**
 * What is asked of those who call people.
 *
 * @param again whether a call that somebody has answered does not count: nobody came of it
 */
record PageRequested(
        UUID requestId,
        About incident,
        List<CallTarget> targets,
        List<UUID> alertIds,
        Mobilisation.Urgency urgency,
        boolean again,
        boolean restricted,
        List<UUID> visibleTo) {

    static final String TYPE = "page.requested";

    record About(UUID id, String number, String title, Severity severity, String url, boolean drill) {}

    static PageRequested of(
            UUID requestId, Incident incident, String url, Mobilisation wanted, boolean again, List<UUID> visibleTo) {
        return new PageRequested(
                requestId,
                new About(
                        incident.id(),
                        incident.number(),
                        incident.title(),
                        incident.severity().orElse(null),
                        url,
                        incident.isDrill()),
                wanted.targets(),
                incident.alertIds(),
                wanted.urgency(),
                again,
                incident.isRestricted(),
                visibleTo);
    }
}
