package dev.muster.incidents.incident;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.live.LiveEvent;
import dev.muster.chassis.live.WatchesOne;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.alert.AlertCheck;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** An incident's {@code {id}} is its id or its number, such as INC-42. */
@Path("/v1/incidents")
@Tag(name = "Incidents", description = "What is going wrong, and where it stands")
class IncidentResource {

    @Inject
    IncidentActs acts;

    @Inject
    IncidentQueries queries;

    @Inject
    IncidentStreams streams;

    @Inject
    Incidents incidents;

    @Inject
    IncidentViews views;

    @Inject
    AlertCheck alerts;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "Incidents, newest first; restricted ones only for those concerned")
    public Uni<Slice<IncidentView>> list(@BeanParam IncidentFilter filter, @BeanParam PageParams page) {
        return queries.list(filter, page, callers.current());
    }

    @POST
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "Declare an incident",
            description = "With a severity its level of the response plan takes effect at once: people are called and"
                    + " told. Without one it begins in triage, and the affected services' people judge it. Alerts named"
                    + " that do not exist are refused; where alerts does not answer it is declared all the same, and"
                    + " its timeline says that they were not checked.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = IncidentView.class, responseCode = "201")
    public Uni<RestResponse<Object>> declare(
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DeclareIncident wanted,
            @Context HttpHeaders headers) {
        var by = callers.current();
        return alerts.of(wanted.alertIds(), "/alertIds", headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .chain(unchecked -> idempotency.create(
                        key,
                        wanted,
                        () -> acts.declare(wanted, unchecked, by),
                        incident -> "/v1/incidents/" + incident.id()));
    }

    @GET
    @Path("/counts")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "How many incidents are open")
    public Uni<IncidentCounts> counts() {
        return queries.counts(callers.current());
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Changes of incidents as they happen; give Last-Event-ID to go on where a stream broke off")
    @APIResponse(
            responseCode = "200",
            description = "Events named by their type; a comment when there is nothing to say",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEvent.class)))
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") String lastEventId) {
        return streams.all(callers.current(), lastEventId);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "One incident")
    public Uni<IncidentView> read(@RestPath String id) {
        return transactions.run(() -> incidents.read(id, callers.current())).map(views::of);
    }

    @GET
    @Path("/{id}/stream")
    @WatchesOne
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "All that happens in one incident, its timeline included, as it happens")
    @APIResponse(
            responseCode = "200",
            description = "Events named by their type; a comment when there is nothing to say",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEvent.class)))
    public Multi<OutboundSseEvent> stream(@RestPath String id, @HeaderParam("Last-Event-ID") String lastEventId) {
        return streams.one(id, callers.current(), lastEventId);
    }
}
