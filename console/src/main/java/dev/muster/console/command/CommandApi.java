package dev.muster.console.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Roles, status and severity of an incident. */
@Path("/v1/incidents/{incident}")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface CommandApi {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewStatus(String status, String note) {}

    record NewSeverity(String severity, String reason) {}

    record Said(String reason) {}

    record Named(UUID personId) {}

    record Receiver(UUID toPersonId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Relief(UUID toPersonId, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Joining(UUID personId, String role) {}

    @POST
    @Path("/command")
    Uni<Void> take(@RestPath UUID incident);

    @POST
    @Path("/command/question")
    Uni<Void> question(@RestPath UUID incident);

    @PUT
    @Path("/roles/{role}")
    Uni<Void> appoint(@RestPath UUID incident, @RestPath String role, Named person);

    @POST
    @Path("/roles/{role}/handover")
    Uni<Void> handOver(@RestPath UUID incident, @RestPath String role, Receiver receiver);

    @POST
    @Path("/handovers/{handover}/acceptance")
    Uni<Void> accept(@RestPath UUID incident, @RestPath UUID handover);

    @POST
    @Path("/relief")
    Uni<Void> relieve(@RestPath UUID incident, Relief relief);

    @POST
    @Path("/participants")
    Uni<Void> join(@RestPath UUID incident, Joining joining);

    @DELETE
    @Path("/participants/me")
    Uni<Void> leave(@RestPath UUID incident);

    @POST
    @Path("/status")
    Uni<Void> move(@RestPath UUID incident, NewStatus status);

    @POST
    @Path("/false-alarm")
    Uni<Void> decline(@RestPath UUID incident, Said said);

    @POST
    @Path("/severity")
    Uni<Void> changeSeverity(@RestPath UUID incident, NewSeverity severity);
}
