package dev.muster.console.update;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Updates at incidents. */
@Path("/v1/incidents/{incident}/updates")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface UpdateApi {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewUpdate(
            String issue,
            String services,
            Instant degradedSince,
            String severity,
            String progress,
            String remediation,
            String coordination) {}

    record Read(boolean clear) {}

    @GET
    Uni<Slice<Update>> sent(@RestPath UUID incident, @RestQuery int limit);

    @GET
    @Path("/draft")
    Uni<Update> draft(@RestPath UUID incident);

    @POST
    Uni<Void> send(@HeaderParam("Idempotency-Key") String once, @RestPath UUID incident, NewUpdate update);

    @POST
    @Path("/{update}/clarity")
    Uni<Void> judge(@RestPath UUID incident, @RestPath UUID update, Read read);
}
