package dev.muster.console.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Subscriptions at incidents. */
@Path("/v1/subscriptions")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface SubscriptionApi {

    record NewSubscription(Myself subscriber, String channel, Wanted match) {
        static NewSubscription byMail(UUID person, Wanted match) {
            return new NewSubscription(new Myself(person), "email", match);
        }
    }

    record Myself(UUID personId) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Wanted(List<UUID> serviceIds, String minSeverity, UUID incidentId) {}

    @GET
    Uni<Slice<Subscription>> list(@RestQuery int limit);

    @POST
    Uni<Void> subscribe(@HeaderParam("Idempotency-Key") String once, NewSubscription subscription);

    @DELETE
    @Path("/{id}")
    Uni<Void> end(@RestPath UUID id);
}
