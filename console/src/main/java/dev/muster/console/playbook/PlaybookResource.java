package dev.muster.console.playbook;

import dev.muster.console.frame.Forms;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Ticking the steps of a playbook. */
@Path("/incidents")
class PlaybookResource {
    private final PlaybookApi incidents;

    PlaybookResource(@RestClient PlaybookApi incidents) {
        this.incidents = incidents;
    }

    /** @param done "true" when the step is done, anything else takes the tick away */
    @POST
    @Path("{id}/playbook-runs/{run}/steps/{n}")
    public Uni<Response> tick(@RestPath UUID id, @RestPath UUID run, @RestPath int n, @RestForm String done) {
        return incidents
                .tick(id, run, n, new PlaybookApi.Ticked("true".equals(done)))
                .map(ticked -> Forms.done("/incidents/" + id));
    }
}
