package dev.muster.console.page;

import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** What a person does about a page. */
@Path("/v1/pages")
@RegisterRestClient(configKey = "oncall")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface PageActing {

    @POST
    @Path("/{id}/acknowledgement")
    Uni<Void> acknowledge(@RestPath UUID id);

    /** @param role "commander" takes command of the page's incident, too, if nobody has it */
    record Acknowledgement(String role) {}

    @POST
    @Path("/{id}/acknowledgement")
    Uni<Void> acknowledgeAs(@RestPath UUID id, Acknowledgement acknowledgement);

    record Named(UUID personId) {}

    @POST
    @Path("/{id}/reassignment")
    Uni<Void> reassign(@RestPath UUID id, Named person);

    @POST
    @Path("/{id}/responders")
    Uni<Void> addResponder(@RestPath UUID id, Named person);

    @POST
    @Path("/{id}/escalation")
    Uni<Void> escalate(@RestPath UUID id);

    @POST
    @Path("/{id}/resolution")
    Uni<Void> resolve(@RestPath UUID id);
}
