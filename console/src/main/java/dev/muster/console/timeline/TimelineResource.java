package dev.muster.console.timeline;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Writing on an incident's timeline. */
@Path("/incidents")
class TimelineResource {
    private final TimelineApi incidents;

    TimelineResource(@RestClient TimelineApi incidents) {
        this.incidents = incidents;
    }

    @POST
    @Path("{id}/timeline")
    public Uni<Response> write(@RestPath UUID id, @RestForm String kind, @RestForm String body, @RestForm String once) {
        var written = new TimelineApi.Written("workNote".equals(kind) ? kind : "comment", Typed.text(body));
        return incidents.write(once, id, written).map(done -> Forms.done("/incidents/" + id + "#timeline"));
    }

    @POST
    @Path("{id}/timeline/{entry}/pin")
    public Uni<Response> pin(@RestPath UUID id, @RestPath UUID entry, @RestForm boolean pinned) {
        return incidents
                .pin(id, entry, new TimelineApi.Pin(pinned))
                .map(done -> Forms.done("/incidents/" + id + "#timeline"));
    }
}
