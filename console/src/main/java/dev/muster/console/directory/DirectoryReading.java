package dev.muster.console.directory;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Refusal;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Asks oncall who and what there is. */
@Path("/v1")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(3000)
@Retry(maxRetries = 1, delay = 100, abortOn = Refusal.class)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface DirectoryReading {

    @GET
    @Path("/people")
    Uni<Slice<Person>> people(@RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/teams")
    Uni<Slice<Team>> teams(@RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/services")
    Uni<Slice<Service>> services(@RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/escalation-policies")
    Uni<Slice<Named>> policies(@RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/schedules")
    Uni<Slice<Named>> schedules(@RestQuery int limit, @RestQuery String cursor);
}
