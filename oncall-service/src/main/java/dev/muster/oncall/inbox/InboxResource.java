package dev.muster.oncall.inbox;

import dev.muster.chassis.live.LiveFeed;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/me/inbox")
@Tag(name = "Inbox", description = "What I was told")
@RolesAllowed(Roles.STAKEHOLDER)
class InboxResource {

    @Inject
    InboxRepository items;

    @Inject
    Inbox inbox;

    @Inject
    LiveFeed feed;

    @Inject
    Callers callers;

    @GET
    @WithSession
    @Operation(summary = "What I was told, newest first")
    public Uni<Slice<InboxItemView>> list(
            @BeanParam PageParams params, @QueryParam("unread") @DefaultValue("false") boolean unread) {
        return items.newest(me(), unread, params)
                .map(rows -> Slice.of(rows, params.limit(), item -> new Cursor("", item.id), InboxItemView::of));
    }

    @POST
    @Path("/{id}/reading")
    @Operation(summary = "Mark as read; repeating it changes nothing")
    public Uni<InboxItemView> markRead(@RestPath UUID id) {
        return inbox.markRead(me(), id).map(InboxItemView::of);
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "New inbox items as they arrive; resumes after Last-Event-ID")
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") String lastEventId) {
        String me = me().toString();
        return feed.stream(
                event -> event.type().equals(Inbox.ADDED) && event.subject().equals(me), lastEventId);
    }

    private UUID me() {
        return callers.current().personId();
    }
}
