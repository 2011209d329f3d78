package dev.muster.alerts.alert;

import dev.muster.chassis.live.LiveEvent;
import dev.muster.chassis.live.LiveFeed;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** An alert's {@code {id}} is its id or its number, such as ALR-7. */
@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "Problems that monitoring reported")
class AlertResource {

    private final AlertQueries alerts;
    private final AlertActs acts;
    private final Promotions promotions;
    private final LiveFeed feed;
    private final Callers callers;

    AlertResource(AlertQueries alerts, AlertActs acts, Promotions promotions, LiveFeed feed, Callers callers) {
        this.alerts = alerts;
        this.acts = acts;
        this.promotions = promotions;
        this.feed = feed;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Alerts, newest first")
    public Uni<Slice<AlertView>> list(@BeanParam AlertFilter filter, @BeanParam PageParams page) {
        return alerts.list(filter, page, reader());
    }

    @GET
    @Path("/counts")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "How many alerts are open")
    public Uni<AlertCounts> counts() {
        return alerts.counts();
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Changes of alerts as they happen; give Last-Event-ID to go on where a stream broke off")
    @APIResponse(
            responseCode = "200",
            description = "Events named by their type; a comment when there is nothing to say",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEvent.class)))
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") String lastEventId) {
        return feed.stream(AlertResource::isForEverybody, lastEventId);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One alert")
    public Uni<AlertView> read(@RestPath String id) {
        return alerts.alert(id, reader());
    }

    @GET
    @Path("/{id}/events")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "What the sender said about an alert, newest first")
    public Uni<Slice<AlertEventView>> events(@RestPath String id, @BeanParam PageParams page) {
        return alerts.events(id, page);
    }

    @GET
    @Path("/{id}/fate")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Why somebody was paged for an alert, or why nobody was")
    public Uni<FateView> fate(@RestPath String id) {
        return alerts.fate(id);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Acknowledge an alert and its page; repeating it changes nothing")
    public Uni<AlertView> acknowledge(@RestPath String id) {
        return acts.acknowledge(id, callers.current().actor()).chain(() -> alerts.alert(id, reader()));
    }

    @POST
    @Path("/{id}/resolution")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Resolve an alert and end its page; repeating it changes nothing")
    public Uni<AlertView> resolve(@RestPath String id) {
        return acts.resolve(id, callers.current().actor()).chain(() -> alerts.alert(id, reader()));
    }

    @POST
    @Path("/{id}/promotion")
    @RolesAllowed(Roles.RESPONDER)
    @ResponseStatus(202)
    @APIResponseSchema(value = PromotionView.class, responseCode = "202", responseDescription = "Being declared")
    @Operation(summary = "Make an incident of an alert; one that is in an incident already answers with that one")
    public Uni<PromotionView> promote(@RestPath String id, @NotNull @Valid PromoteAlert wish) {
        return promotions.promote(id, wish, callers.current()).map(PromotionView::new);
    }

    private UUID reader() {
        return callers.current().personId();
    }

    /** What is told of an incident is for those who may see that incident. */
    private static boolean isForEverybody(LiveEvent event) {
        return event.type().startsWith("alert.") && !event.type().equals("alert.promoted");
    }
}
