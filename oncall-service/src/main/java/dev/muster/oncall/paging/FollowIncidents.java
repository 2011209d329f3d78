package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.oncall.incident.FollowsIncidents;
import dev.muster.oncall.incident.IncidentRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** The pages of an incident end with it, and do not come back; while it lasts, those of its alerts are carried into it. */
@ApplicationScoped
class FollowIncidents implements FollowsIncidents {

    private final IncidentPages pages;

    FollowIncidents(IncidentPages pages) {
        this.pages = pages;
    }

    @Override
    public Uni<Void> incidentChanged(IncidentRecord incident, Collection<UUID> alertIds, IncomingMessage message) {
        return incident.ended()
                ? pages.end(incident, Instigator.mirroring(message))
                : pages.carry(incident, alertIds, Instigator.of(message));
    }
}
