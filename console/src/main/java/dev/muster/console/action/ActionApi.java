package dev.muster.console.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Action items at postmortem. */
@Path("/v1/action-items")
@RegisterRestClient(configKey = "postmortem")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface ActionApi {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewItem(UUID postmortemId, String title, String kind, UUID ownerId, LocalDate dueOn, String priority) {}

    record Evidence(String evidence) {}

    @GET
    Uni<Slice<ActionItem>> list(
            @RestQuery UUID postmortemId,
            @RestQuery UUID ownerId,
            @RestQuery UUID teamId,
            @RestQuery Boolean overdue,
            @RestQuery String cursor,
            @RestQuery int limit);

    @POST
    Uni<ActionItem> add(@HeaderParam("Idempotency-Key") String once, NewItem item);

    @POST
    @Path("/{id}/completion")
    Uni<Void> complete(@RestPath UUID id, Evidence evidence);
}
