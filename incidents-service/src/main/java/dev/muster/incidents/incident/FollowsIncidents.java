package dev.muster.incidents.incident;

import io.smallrye.mutiny.Uni;

/** A feature that does its part when something happens to an incident. One bean per feature. */
public interface FollowsIncidents {

    /** Joins the transaction of the change, in which the incident is locked. A failure rolls all of it back. */
    Uni<Void> after(IncidentEvent event, Incident incident, Instigator by);
}
