package dev.muster.incidents.incident;

import dev.muster.chassis.token.Caller;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.timeline.TimelineAccess;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever sees an incident sees its timeline; its commander, deputy and scribe pin what matters. */
@ApplicationScoped
class GrantTimeline implements TimelineAccess {

    @Inject
    Incidents incidents;

    @Override
    public Uni<Granted> of(String idOrNumber, Caller by) {
        return incidents.read(idOrNumber, by).map(incident -> {
            var standing = new Standing(incident, by);
            boolean pins =
                    standing.commands() || standing.holds(IncidentRole.DEPUTY) || standing.holds(IncidentRole.SCRIBE);
            return new Granted(incident.id(), pins);
        });
    }
}
