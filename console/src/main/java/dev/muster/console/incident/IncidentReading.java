package dev.muster.console.incident;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Refusal;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Questions to incidents. They change nothing, so a lost answer is asked for once more. */
@Path("/v1/incidents")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(3000)
@Retry(maxRetries = 1, delay = 100, abortOn = Refusal.class)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
public interface IncidentReading {

    @GET
    Uni<Slice<Incident>> list(
            @RestQuery List<String> status,
            @RestQuery List<String> severity,
            @RestQuery String serviceId,
            @RestQuery String personId,
            @RestQuery String q,
            @RestQuery String cursor,
            @RestQuery int limit);

    @GET
    @Path("/counts")
    Uni<IncidentCounts> counts();

    /** @param id an id, or the number people say: INC-7 */
    @GET
    @Path("/{id}")
    Uni<Incident> incident(@RestPath String id);
}
