package dev.muster.console.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The response plan at incidents: one document, replaced whole, so everything a form does not show goes back as it came. */
@Path("/v1/response-plan")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface PlanApi {

    @GET
    Uni<ObjectNode> plan();

    @PUT
    Uni<Void> replace(@HeaderParam("If-Match") String version, ObjectNode plan);
}
