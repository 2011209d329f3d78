package dev.muster.console.alert;

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

/** What a person does about an alert. Not repeated by itself: the person sees what came of it. */
@Path("/v1/alerts")
@RegisterRestClient(configKey = "alerts")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface AlertActing {

    @POST
    @Path("/{id}/acknowledgement")
    Uni<Void> acknowledge(@RestPath String id);

    @POST
    @Path("/{id}/resolution")
    Uni<Void> resolve(@RestPath String id);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Promotion(String title, String incidentSeverity) {}

    record Promoted(UUID incidentId) {}

    /** Declares an incident about it; incidents learns of it a moment later. */
    @POST
    @Path("/{id}/promotion")
    Uni<Promoted> promote(@HeaderParam("Idempotency-Key") String once, @RestPath String id, Promotion promotion);
}
