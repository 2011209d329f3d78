package dev.muster.incidents.update;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Incidents;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/incidents/{id}/updates")
@Tag(name = "Updates", description = "What the organisation is told, in seven fields")
@RolesAllowed(Roles.STAKEHOLDER)
class UpdateResource {

    @Inject
    Updates updates;

    @Inject
    UpdateRepository repository;

    @Inject
    UpdateRecord record;

    @Inject
    Incidents incidents;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @Operation(summary = "What was told, newest first")
    public Uni<Slice<UpdateView>> list(@RestPath String id, @BeanParam PageParams page) {
        return transactions.run(() -> incidents
                .read(id, callers.current())
                .chain(incident -> repository.page(incident.id(), page))
                .chain(record::views)
                .map(views -> Slice.of(views, page.limit(), last -> new Cursor("", last.id()), view -> view)));
    }

    @GET
    @Path("/draft")
    @Operation(summary = "The next update as the record suggests it, to be edited and sent")
    public Uni<DraftView> draft(@RestPath String id) {
        return updates.draft(id, callers.current());
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Send an update",
            description = "For the communications role and the commander. It goes by mail to the audience of the plan's"
                    + " level, or the one given, and to all who have subscribed.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = UpdateView.class, responseCode = "201", responseDescription = "Sent")
    public Uni<RestResponse<Object>> send(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteUpdate wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> updates.send(id, wanted, callers.current()),
                view -> "/v1/incidents/" + id + "/updates");
    }

    @POST
    @Path("/{updateId}/clarity")
    @Operation(summary = "Say whether an update was clear; saying it again replaces what was said")
    public Uni<UpdateView> judge(@RestPath String id, @RestPath UUID updateId, @NotNull @Valid JudgeClarity verdict) {
        return updates.judge(id, updateId, verdict.clear(), callers.current());
    }
}
