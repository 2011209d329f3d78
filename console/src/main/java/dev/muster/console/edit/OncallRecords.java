package dev.muster.console.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The records oncall keeps, whatever their kind. */
@Path("/v1/{resource}/{id}")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface OncallRecords {

    @GET
    Uni<RestResponse<ObjectNode>> read(@RestPath String resource, @RestPath UUID id);

    @PUT
    Uni<Void> write(
            @RestPath String resource, @RestPath UUID id, @HeaderParam("If-Match") String etag, ObjectNode thing);

    @DELETE
    Uni<Void> remove(@RestPath String resource, @RestPath UUID id, @HeaderParam("If-Match") String etag);

    @GET
    @Path("/usage")
    Uni<Slice<EditPage.Use>> usage(@RestPath String resource, @RestPath UUID id);
}
