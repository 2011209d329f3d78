package dev.muster.incidents.timeline;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/incidents/{id}/timeline")
@Tag(name = "Timeline", description = "What happened in an incident, and what people say about it")
class TimelineResource {

    @Inject
    Conversation conversation;

    @Inject
    TimelineAccess access;

    @Inject
    TimelineEntryRepository entries;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "The timeline, newest first")
    public Uni<Slice<TimelineEntryView>> list(
            @RestPath String id, @BeanParam TimelineFilter filter, @BeanParam PageParams page) {
        return transactions
                .run(() -> access.of(id, callers.current())
                        .chain(granted -> filter.query(granted.incidentId()).read(entries, page)))
                .map(found -> Slice.of(found, page.limit(), last -> new Cursor("", last.id), TimelineEntryView::of));
    }

    @POST
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Comment; work notes are for responders")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TimelineEntryView.class, responseCode = "201")
    public Uni<RestResponse<Object>> write(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteEntry wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> conversation.write(id, wanted, callers.current()),
                entry -> "/v1/incidents/" + id + "/timeline/" + entry.id());
    }

    @PATCH
    @Path("/{entryId}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Mend one's own comment or work note; what it said before is kept and shown")
    public Uni<TimelineEntryView> mend(@RestPath String id, @RestPath UUID entryId, @NotNull @Valid MendEntry wanted) {
        return conversation.mend(id, entryId, wanted, callers.current());
    }

    @PUT
    @Path("/{entryId}/pin")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Pin an entry, or let it go; for the commander, the deputy and the scribe")
    public Uni<TimelineEntryView> pin(@RestPath String id, @RestPath UUID entryId, @NotNull @Valid PinEntry wanted) {
        return conversation.pin(id, entryId, wanted.pinned(), callers.current());
    }
}
