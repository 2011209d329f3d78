package dev.muster.incidents.subscription;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/subscriptions")
@Tag(name = "Subscriptions", description = "Who is told of incidents beside those the plan names")
@RolesAllowed(Roles.STAKEHOLDER)
class SubscriptionResource {

    @Inject
    Subscribing subscribing;

    @Inject
    SubscriptionRepository repository;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @Operation(
            summary = "List subscriptions, newest first",
            description = "One's own and those one has made for others; an admin sees all.")
    public Uni<Slice<SubscriptionView>> list(@BeanParam PageParams page) {
        var by = callers.current();
        return transactions
                .run(() -> repository.page(by.isAdmin() ? null : by.personId(), page))
                .map(found -> Slice.of(found, page.limit(), last -> new Cursor("", last.id), SubscriptionView::of));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Subscribe to updates",
            description = "Anybody subscribes themselves; others, teams and addresses outside are for managers. Of what"
                    + " is going on already the last update is sent at once.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "201", responseDescription = "Subscribed")
    public Uni<RestResponse<Object>> subscribe(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteSubscription wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> subscribing.subscribe(wanted, callers.current()),
                view -> "/v1/subscriptions/" + view.id());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End a subscription")
    @APIResponse(responseCode = "204", description = "Ended")
    public Uni<Void> end(@RestPath UUID id) {
        return subscribing.end(id, callers.current());
    }
}
