package dev.muster.console.workspace;

import dev.muster.console.incident.IncidentReading;
import dev.muster.console.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** An incident's workspace. */
@Path("/incidents")
class WorkspaceResource {

    @CheckedTemplate(basePath = "workspace")
    static class Templates {
        static native TemplateInstance workspace(Workspace work);

        static native TemplateInstance arriving(String id);
    }

    private final IncidentReading incidents;
    private final Desk desk;

    WorkspaceResource(@RestClient IncidentReading incidents, Desk desk) {
        this.incidents = incidents;
        this.desk = desk;
    }

    /**
     * @param show which part of the timeline
     * @param arriving whether it was only just declared from an alert, so that incidents may not know it yet
     */
    @GET
    @Path("{id}")
    public Uni<TemplateInstance> workspace(
            @RestPath String id, @RestQuery String show, @RestQuery String q, @RestQuery boolean arriving) {
        return incidents
                .incident(id)
                .chain(incident -> desk.of(incident, show, q))
                .map(Templates::workspace)
                .onFailure(failure -> arriving && failure instanceof Refusal refusal && refusal.is(404))
                .recoverWithItem(() -> Templates.arriving(id));
    }
}
