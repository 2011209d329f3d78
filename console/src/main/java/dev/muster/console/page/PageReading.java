package dev.muster.console.page;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Refusal;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Questions to oncall about pages. */
@Path("/v1/pages")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(3000)
@Retry(maxRetries = 1, delay = 100, abortOn = Refusal.class)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface PageReading {

    @GET
    Uni<Slice<Page>> list(@RestQuery List<String> status, @RestQuery int limit);

    @GET
    @Path("/{id}")
    Uni<Page> page(@RestPath UUID id);

    @GET
    @Path("/{id}/explanation")
    Uni<Explanation> explanation(@RestPath UUID id);
}
