package dev.muster.console.postmortem;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Postmortems at their service. */
@Path("/v1/postmortems")
@RegisterRestClient(configKey = "postmortem")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface PostmortemApi {

    record Wanted(UUID incidentId) {}

    record Text(String text) {}

    record NewOwner(UUID ownerId) {}

    record NewStatus(String status) {}

    @GET
    Uni<Slice<Postmortem>> list(
            @RestQuery UUID incidentId,
            @RestQuery List<String> status,
            @RestQuery String q,
            @RestQuery String cursor,
            @RestQuery int limit);

    @POST
    Uni<Postmortem> begin(@HeaderParam("Idempotency-Key") String once, Wanted wanted);

    /** @param id an id, or the number people say: PM-7 */
    @GET
    @Path("/{id}")
    Uni<Postmortem> postmortem(@RestPath String id);

    @PUT
    @Path("/{id}/sections/{name}")
    Uni<Void> write(@RestPath UUID id, @RestPath String name, @HeaderParam("If-Match") String version, Text text);

    @PUT
    @Path("/{id}/owner")
    Uni<Void> give(@RestPath UUID id, @HeaderParam("If-Match") String version, NewOwner owner);

    @POST
    @Path("/{id}/status")
    Uni<Void> move(@RestPath UUID id, NewStatus status);
}
