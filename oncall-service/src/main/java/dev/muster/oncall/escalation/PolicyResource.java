package dev.muster.oncall.escalation;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.problem.Faults;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/escalation-policies")
@Tag(name = "Escalation policies")
@RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
class PolicyResource {

    @Inject
    Policies policies;

    @Inject
    PolicyRepository repository;

    @Inject
    Transactions transactions;

    @Inject
    Idempotency idempotency;

    @Inject
    Callers callers;

    @GET
    @Operation(summary = "List escalation policies, newest first", description = "The catch-all policy is among them.")
    public Uni<Slice<EscalationPolicyView>> list(
            @RestQuery @Parameter(description = "Part of the name") String q,
            @RestQuery
                    @Parameter(description = "Only those of this team", schema = @Schema(implementation = UUID.class))
                    String teamId,
            @BeanParam PageParams page) {
        var faults = new Faults();
        var team = faults.at("teamId").id(teamId);
        faults.refuseIfAny();
        return transactions
                .run(() -> repository.page(q, team, page))
                .map(found ->
                        Slice.of(found, page.limit(), policy -> new Cursor("", policy.id), EscalationPolicyView::of));
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Create an escalation policy",
            description = "For admins, and for the managers of its team and the members where the team lets them.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EscalationPolicyView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WritePolicy wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> policies.create(wanted, callers.current()).map(EscalationPolicyView::of),
                view -> "/v1/escalation-policies/" + view.id());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an escalation policy")
    @APIResponseSchema(EscalationPolicyView.class)
    public Uni<RestResponse<EscalationPolicyView>> read(@RestPath UUID id) {
        return transactions.run(() -> repository.require(id)).map(PolicyResource::tagged);
    }

    @PUT
    @RolesAllowed(Roles.RESPONDER)
    @Path("/{id}")
    @Operation(
            summary = "Replace an escalation policy",
            description = "Counts for the next page; a page under way keeps the policy it began with.")
    @APIResponseSchema(EscalationPolicyView.class)
    public Uni<RestResponse<EscalationPolicyView>> change(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WritePolicy wanted) {
        return policies.change(id, wanted, ifMatch, callers.current()).map(PolicyResource::tagged);
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "Every version an escalation policy has had, newest first; also of a deleted one")
    public Uni<Slice<EscalationPolicyView>> versions(@RestPath UUID id) {
        return transactions.run(() -> repository.versions(id)).map(Slice::whole);
    }

    @DELETE
    @RolesAllowed(Roles.RESPONDER)
    @Path("/{id}")
    @Operation(
            summary = "Delete an escalation policy",
            description = "Refused with 409 policy-in-use while a service has it, and with 409"
                    + " catch-all-policy-stays for the catch-all policy.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Uni<Void> delete(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return policies.delete(id, ifMatch, callers.current());
    }

    private static RestResponse<EscalationPolicyView> tagged(EscalationPolicy policy) {
        return ETags.tagged(EscalationPolicyView.of(policy), policy.version);
    }
}
