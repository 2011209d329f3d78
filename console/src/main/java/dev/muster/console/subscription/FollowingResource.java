package dev.muster.console.subscription;

import dev.muster.console.frame.Forms;
import dev.muster.console.session.Destination;
import dev.muster.console.session.Visitor;
import dev.muster.console.subscription.SubscriptionApi.NewSubscription;
import dev.muster.console.subscription.SubscriptionApi.Wanted;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One tap to be told about one incident. */
@Path("/incidents")
class FollowingResource {
    private final SubscriptionApi incidents;
    private final Visitor visitor;

    FollowingResource(@RestClient SubscriptionApi incidents, Visitor visitor) {
        this.incidents = incidents;
        this.visitor = visitor;
    }

    /** @param back the beacon or the workspace */
    @POST
    @Path("{id}/following")
    public Uni<Response> follow(@RestPath UUID id, @RestForm String back, @RestForm String once) {
        return incidents
                .subscribe(once, NewSubscription.byMail(visitor.getId(), new Wanted(List.of(), null, id)))
                .map(done -> Forms.done(Destination.local(back)));
    }
}
