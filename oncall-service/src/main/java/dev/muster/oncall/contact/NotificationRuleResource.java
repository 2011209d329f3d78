package dev.muster.oncall.contact;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/me/notification-rules")
@Tag(name = "Being reached")
@RolesAllowed(Roles.STAKEHOLDER)
class NotificationRuleResource {

    @Inject
    NotificationRules rules;

    @Inject
    NotificationRuleRepository repository;

    @Inject
    Idempotency idempotency;

    @Inject
    Callers callers;

    @GET
    @WithSession
    @Operation(
            summary = "My notification rules, one per urgency",
            description = "Without a rule, high urgency uses every verified contact method at once, low uses e-mail.")
    public Uni<Slice<NotificationRuleView>> list() {
        return repository
                .of(me())
                .map(found ->
                        Slice.whole(found.stream().map(NotificationRuleView::of).toList()));
    }

    @POST
    @Operation(summary = "Say how to be told about things of an urgency")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = NotificationRuleView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteRule wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> rules.add(wanted, callers.current()).map(NotificationRuleView::of),
                view -> "/v1/me/notification-rules/" + view.id());
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace the steps of a notification rule")
    public Uni<NotificationRuleView> change(@RestPath UUID id, @NotNull @Valid WriteRule wanted) {
        return rules.change(id, wanted, callers.current()).map(NotificationRuleView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a notification rule; the defaults apply again")
    @APIResponse(responseCode = "204", description = "Removed")
    public Uni<Void> remove(@RestPath UUID id) {
        return rules.remove(id, callers.current());
    }

    private UUID me() {
        return callers.current().personId();
    }
}
