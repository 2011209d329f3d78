package dev.muster.console.playbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Playbooks at incidents. */
@Path("/v1/playbooks")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface PlaybookShelf {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Written(
            String name, UUID teamId, String body, Playbook.Match match, List<WrittenStep> steps, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WrittenStep(String title, String body, String role) {}

    @GET
    Uni<Slice<Playbook>> list(@RestQuery int limit);

    @GET
    @Path("/{id}")
    Uni<Playbook> playbook(@RestPath UUID id);

    @POST
    Uni<Playbook> add(@HeaderParam("Idempotency-Key") String once, Written playbook);

    @PUT
    @Path("/{id}")
    Uni<Void> change(@RestPath UUID id, @HeaderParam("If-Match") String version, Written playbook);

    @DELETE
    @Path("/{id}")
    Uni<Void> remove(@RestPath UUID id, @HeaderParam("If-Match") String version);
}
