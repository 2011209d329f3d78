package dev.muster.oncall.incident;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps our copies of incidents, and tells the features that act on a change. */
@ApplicationScoped
class KeepIncidentCopies implements Reaction {

    private final Incidents incidents;
    private final AlertPlaces places;
    private final List<FollowsIncidents> followers;

    KeepIncidentCopies(Incidents incidents, AlertPlaces places, @All List<FollowsIncidents> followers) {
        this.incidents = incidents;
        this.places = places;
        this.followers = followers;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "incident.declared",
                "incident.updated",
                "incident.resolved",
                "incident.reopened",
                "incident.closed",
                "incident.declined",
                "incident.merged");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var told = message.as(IncidentTold.class);
        return places.partOf(told.incidentId(), told.alertIds())
                .chain(() -> incidents.keep(told.record()))
                .chain(incident -> tellFollowers(incident, told, message));
    }

    private Uni<Void> tellFollowers(IncidentRecord incident, IncidentTold told, IncomingMessage message) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (var follower : followers) {
            done = done.chain(() -> follower.incidentChanged(incident, told.alertIds(), message));
        }
        return done;
    }
}
