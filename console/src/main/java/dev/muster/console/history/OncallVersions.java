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

/** The versions of what oncall keeps. */
@Path("/v1")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(3000)
interface OncallVersions {

    @GET
    @Path("/schedules/{id}/versions")
    Uni<Slice<Version>> ofSchedule(@RestPath UUID id);

    @GET
    @Path("/escalation-policies/{id}/versions")
    Uni<Slice<Version>> ofPolicy(@RestPath UUID id);
}
