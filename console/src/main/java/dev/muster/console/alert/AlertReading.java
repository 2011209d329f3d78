package dev.muster.console.alert;

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

/** Questions to alerts. They change nothing, so a lost answer is asked for once more. */
@Path("/v1/alerts")
@RegisterRestClient(configKey = "alerts")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(3000)
@Retry(maxRetries = 1, delay = 100, abortOn = Refusal.class)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
public interface AlertReading {

    @GET
    Uni<Slice<Alert>> list(
            @RestQuery List<String> status,
            @RestQuery List<String> severity,
            @RestQuery String serviceId,
            @RestQuery String label,
            @RestQuery String q,
            @RestQuery String integrationId,
            @RestQuery String cursor,
            @RestQuery int limit);

    @GET
    @Path("/counts")
    Uni<AlertCounts> counts();

    /** @param id an id, or the number people say: ALR-7 */
    @GET
    @Path("/{id}")
    Uni<Alert> alert(@RestPath String id);

    @GET
    @Path("/{id}/events")
    Uni<Slice<AlertEvent>> events(@RestPath String id, @RestQuery int limit);

    @GET
    @Path("/{id}/fate")
    Uni<Fate> fate(@RestPath String id);
}
