package dev.muster.postmortem.postmortem;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A resolved incident gets its draft; one that was none, or part of another, needs none any more. */
@ApplicationScoped
class FollowIncident implements Reaction {

    private static final String RESOLVED = "incident.resolved";

    private final PostmortemStarter starter;
    private final PostmortemRepository postmortems;
    private final Incidents incidents;

    FollowIncident(PostmortemStarter starter, PostmortemRepository postmortems, Incidents incidents) {
        this.starter = starter;
        this.postmortems = postmortems;
        this.incidents = incidents;
    }

    @Override
    public Set<String> types() {
        return Set.of(RESOLVED, "incident.declined", "incident.merged");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var id = message.as(Incident.class).incidentId();
        return message.type().equals(RESOLVED)
                ? incidents.find(id).chain(incident -> starter.afterResolve(incident.orElseThrow()))
                : postmortems
                        .ofIncident(id)
                        .invoke(found -> found.ifPresent(Postmortem::withdraw))
                        .replaceWithVoid();
    }
}
