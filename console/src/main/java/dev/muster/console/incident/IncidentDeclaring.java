package dev.muster.console.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Declares incidents. */
@Path("/v1/incidents")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface IncidentDeclaring {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewIncident(
            String title,
            String severity,
            String kind,
            String description,
            List<UUID> serviceIds,
            Boolean restricted,
            Boolean drill) {}

    record Declared(UUID id, String number) {}

    @POST
    Uni<Declared> declare(@HeaderParam("Idempotency-Key") String once, NewIncident incident);
}
