package dev.muster.oncall.incident;

import dev.muster.chassis.messaging.IncomingMessage;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.UUID;

/** A feature that acts when an incident changes. It is told in the transaction that changes our copy. */
public interface FollowsIncidents {

    /** @param alertIds all alerts that are part of it */
    Uni<Void> incidentChanged(IncidentRecord incident, Collection<UUID> alertIds, IncomingMessage message);
}
