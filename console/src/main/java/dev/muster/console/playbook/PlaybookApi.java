package dev.muster.console.playbook;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Playbook runs at incidents. */
@Path("/v1/incidents/{incident}/playbook-runs")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface PlaybookApi {

    record Ticked(boolean done) {}

    @GET
    Uni<Slice<Run>> runs(@RestPath UUID incident);

    @PATCH
    @Path("/{run}/steps/{n}")
    Uni<Void> tick(@RestPath UUID incident, @RestPath UUID run, @RestPath int n, Ticked ticked);
}
