package dev.muster.console.timeline;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The timeline at incidents. */
@Path("/v1/incidents/{incident}/timeline")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface TimelineApi {

    record Written(String kind, String body) {}

    record Pin(boolean pinned) {}

    @GET
    Uni<Slice<Entry>> entries(@RestPath UUID incident, @RestQuery int limit);

    @POST
    Uni<Void> write(@HeaderParam("Idempotency-Key") String once, @RestPath UUID incident, Written written);

    @PUT
    @Path("/{entry}/pin")
    Uni<Void> pin(@RestPath UUID incident, @RestPath UUID entry, Pin pin);
}
