package dev.muster.incidents.remediation;

import dev.muster.incidents.incident.Incident;
import io.smallrye.mutiny.Uni;

/** A feature that does its part when a mini-cycle has ended. */
public interface FollowsCycles {

    /** Joins the transaction in which it ended, and in which the incident is locked. */
    Uni<Void> afterCycle(Incident incident, int number);
}
