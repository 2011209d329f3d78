package dev.muster.incidents.subscription;

import dev.muster.incidents.incident.Incident;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** A feature that does its part when somebody subscribes while an incident is going on. */
public interface FollowsSubscriptions {

    /** Joins the transaction of the subscription. */
    Uni<Void> after(List<Subscriber> late, Incident incident);
}
