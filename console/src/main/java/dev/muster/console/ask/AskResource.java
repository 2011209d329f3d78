package dev.muster.console.ask;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Asking, and answering, from the workspace. */
@Path("/incidents")
class AskResource {
    private final AskApi incidents;
    private final Clock clock;

    AskResource(@RestClient AskApi incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @POST
    @Path("{id}/asks")
    public Uni<Response> ask(@RestPath UUID id, @BeanParam AskForm form) {
        return incidents.ask(form.once, id, form.read(clock.instant())).map(done -> Forms.done("/incidents/" + id));
    }

    @POST
    @Path("{id}/asks/{ask}/answer")
    public Uni<Response> answer(@RestPath UUID id, @RestPath UUID ask, @RestForm String answer) {
        return incidents
                .answer(id, ask, new AskApi.Answer(Typed.text(answer)))
                .map(done -> Forms.done("/incidents/" + id));
    }
}
