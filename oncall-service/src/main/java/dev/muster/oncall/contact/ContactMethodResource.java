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

@Path("/v1/me/contact-methods")
@Tag(name = "Being reached", description = "How I want to be told")
@RolesAllowed(Roles.STAKEHOLDER)
class ContactMethodResource {

    @Inject
    ContactMethods methods;

    @Inject
    ContactMethodRepository repository;

    @Inject
    ContactVerification verification;

    @Inject
    Idempotency idempotency;

    @Inject
    Callers callers;

    @GET
    @WithSession
    @Operation(summary = "My contact methods, oldest first")
    public Uni<Slice<ContactMethodView>> list() {
        return repository
                .of(me())
                .map(found ->
                        Slice.whole(found.stream().map(ContactMethodView::of).toList()));
    }

    @POST
    @Operation(
            summary = "Add a contact method",
            description = "It is used for pages once verified. The answer for a webhook holds its secret, this once.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ContactMethodView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> add(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AddContactMethod wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> methods.add(wanted, callers.current()).map(ContactMethodView::of),
                view -> "/v1/me/contact-methods/" + view.id());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a contact method; refused while a notification rule uses it")
    @APIResponse(responseCode = "204", description = "Removed")
    public Uni<Void> remove(@RestPath UUID id) {
        return methods.remove(id, callers.current());
    }

    @POST
    @Path("/{id}/verification")
    @Operation(summary = "Send a code to a contact method; earlier codes stop working")
    public Uni<ContactMethodView> sendCode(@RestPath UUID id) {
        return verification.begin(me(), id).map(ContactMethodView::of);
    }

    @PUT
    @Path("/{id}/verification")
    @Operation(summary = "Enter the code that arrived, which verifies the contact method")
    public Uni<ContactMethodView> enterCode(@RestPath UUID id, @NotNull @Valid EnterCode entered) {
        return verification
                .confirm(me(), id, new VerificationCode(entered.code()))
                .map(ContactMethodView::of);
    }

    private UUID me() {
        return callers.current().personId();
    }
}
