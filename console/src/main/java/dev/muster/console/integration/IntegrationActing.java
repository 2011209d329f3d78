package dev.muster.console.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Lets senders in. Their keys are answered once and never again. */
@Path("/v1/integrations")
@RegisterRestClient(configKey = "alerts")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface IntegrationActing {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewIntegration(String name, String kind, UUID serviceId) {}

    @POST
    Uni<Integration> create(@HeaderParam("Idempotency-Key") String once, NewIntegration integration);

    @POST
    @Path("/{id}/key-rotation")
    Uni<Integration> rotateKey(@RestPath UUID id);
}
