package dev.muster.console.workspace;

import dev.muster.console.directory.Directory;
import dev.muster.console.incident.IncidentReading;
import dev.muster.console.problem.Known;
import dev.muster.console.remediation.Remedies;
import dev.muster.console.subscription.Subscriptions;
import dev.muster.console.update.Updates;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The one page anyone may look at while an incident lasts; also on a wall. */
@Path("/incidents")
class BeaconResource {
    private static final int UPDATES = 3;

    @CheckedTemplate(basePath = "workspace")
    static class Templates {
        static native TemplateInstance beacon(Beacon beacon);
    }

    private final IncidentReading incidents;
    private final Updates updates;
    private final Remedies remedies;
    private final Subscriptions subscriptions;
    private final Directory directory;
    private final Clock clock;

    BeaconResource(
            @RestClient IncidentReading incidents,
            Updates updates,
            Remedies remedies,
            Subscriptions subscriptions,
            Directory directory,
            Clock clock) {
        this.incidents = incidents;
        this.updates = updates;
        this.remedies = remedies;
        this.subscriptions = subscriptions;
        this.directory = directory;
        this.clock = clock;
    }

    @GET
    @Path("{id}/beacon")
    public Uni<TemplateInstance> beacon(@RestPath String id, @RestQuery boolean wall) {
        return incidents.incident(id).chain(incident -> Uni.combine()
                .all()
                .unis(
                        Known.ofPart(updates.of(incident.id(), UPDATES)),
                        Known.ofPart(remedies.proposals(incident.id())),
                        Known.ofPart(subscriptions.to(incident.id())),
                        directory.names())
                .with((told, proposals, following, names) -> Templates.beacon(
                        new Beacon(incident, told, proposals, following, names, wall, clock.instant()))));
    }
}
