package dev.muster.console.trend;

import dev.muster.console.problem.Refusal;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Trends at postmortem. They look through much, so they may take their time. */
@Path("/v1/trends")
@RegisterRestClient(configKey = "postmortem")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface TrendApi {

    /** @param by null for all in one group */
    @GET
    @Path("/{subject}")
    Uni<Trend> trend(@RestPath String subject, @RestQuery Instant from, @RestQuery Instant to, @RestQuery String by);
}
