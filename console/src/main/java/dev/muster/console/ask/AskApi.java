package dev.muster.console.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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

/** Asks at incidents. */
@Path("/v1/incidents/{incident}/asks")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface AskApi {

    record NewAsk(Whom to, @JsonProperty("for") String question, Instant by) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whom(UUID personId, String role, UUID serviceId) {}

    record Answer(String answer) {}

    @GET
    Uni<Slice<Ask>> asks(@RestPath UUID incident);

    @POST
    Uni<Void> ask(@HeaderParam("Idempotency-Key") String once, @RestPath UUID incident, NewAsk ask);

    @POST
    @Path("/{ask}/answer")
    Uni<Void> answer(@RestPath UUID incident, @RestPath UUID ask, Answer answer);
}
