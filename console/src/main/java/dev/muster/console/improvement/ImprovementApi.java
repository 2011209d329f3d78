package dev.muster.console.improvement;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Received improvements at alerts. */
@Path("/v1/received-improvements")
@RegisterRestClient(configKey = "alerts")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface ImprovementApi {

    record Reason(String reason) {}

    @GET
    Uni<Slice<Received>> list(@RestQuery String state, @RestQuery int limit);

    @GET
    @Path("/{id}")
    Uni<Received> improvement(@RestPath UUID id);

    @POST
    @Path("/{id}/acceptance")
    Uni<Void> accept(@RestPath UUID id, @HeaderParam("If-Match") String version);

    @POST
    @Path("/{id}/refusal")
    Uni<Void> refuse(@RestPath UUID id, Reason reason);
}
