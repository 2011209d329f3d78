package dev.muster.console.history;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The versions of what incidents keeps. */
@Path("/v1")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(3000)
interface IncidentsVersions {

    @GET
    @Path("/playbooks/{id}/versions")
    Uni<Slice<Version>> ofPlaybook(@RestPath UUID id);

    @GET
    @Path("/response-plan/versions")
    Uni<Slice<Version>> ofPlan(@RestQuery int limit);
}
