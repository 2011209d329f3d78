package dev.muster.postmortem.action;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.catalog.Catalog;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/action-items")
@Tag(name = "Actions", description = "What was promised after an incident, with an owner and a day")
class ActionResource {

    private final ActionItems service;
    private final ActionRepository actions;
    private final Catalog catalog;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Callers callers;
    private final Clock clock;

    ActionResource(
            ActionItems service,
            ActionRepository actions,
            Catalog catalog,
            Idempotency idempotency,
            Transactions transactions,
            Callers callers,
            Clock clock) {
        this.service = service;
        this.actions = actions;
        this.catalog = catalog;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.callers = callers;
        this.clock = clock;
    }

    record Completion(
            @NotBlank
            @Size(max = 10_000)
            @Schema(description = "What shows that it is done", examples = "https://git.example.org/ops/pull/12")
            String evidence) {}

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Action items, newest first")
    public Uni<Slice<ActionView>> list(@BeanParam ActionFilter filter, @BeanParam PageParams page) {
        var query = filter.query(catalog, callers.current(), clock.instant());
        return transactions
                .run(() -> query.read(actions, page))
                .map(rows -> Slice.of(rows, page.limit(), last -> new Cursor("", last.id), service::view));
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ActionView.class, responseCode = "201", responseDescription = "Promised")
    @Operation(summary = "Promise something; the owner is told by mail and reminded until it is done")
    public Uni<RestResponse<Object>> create(
            @RestHeader("Idempotency-Key") String key, @NotNull @Valid ActionPlan plan) {
        var by = callers.current();
        return idempotency.create(key, plan, () -> service.create(plan, by), view -> "/v1/action-items/" + view.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One action item, by id or number")
    public Uni<RestResponse<ActionView>> read(@RestPath String id) {
        return service.read(id, callers.current()).map(ActionResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Change an action item: for its owner, its maker, who manages the owner, and admins")
    public Uni<RestResponse<ActionView>> change(
            @RestPath String id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ActionPlan plan) {
        return service.change(id, plan, ifMatch, callers.current()).map(ActionResource::tagged);
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "It is done, and this shows it; repeating it changes nothing")
    public Uni<RestResponse<ActionView>> complete(@RestPath String id, @NotNull @Valid Completion completion) {
        return service.complete(id, completion.evidence(), callers.current()).map(ActionResource::tagged);
    }

    private static RestResponse<ActionView> tagged(ActionView action) {
        return ResponseBuilder.ok(action)
                .header("ETag", ETags.of(action.version()))
                .build();
    }
}
