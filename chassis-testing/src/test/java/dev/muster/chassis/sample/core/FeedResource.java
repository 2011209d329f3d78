package dev.muster.chassis.sample.core;

import dev.muster.chassis.live.LiveFeed;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/v1/notes/stream")
class FeedResource {

    private final LiveFeed feed;

    FeedResource(LiveFeed feed) {
        this.feed = feed;
    }

    @GET
    @Path("/own")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> own() {
        return feed.stream(event -> event.type().equals(Notes.WRITTEN), null);
    }

    @GET
    @PermitAll
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(@RestHeader("Last-Event-ID") String lastEventId) {
        return feed.stream(event -> event.type().equals(Notes.WRITTEN), lastEventId);
    }
}
