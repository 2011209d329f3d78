package dev.muster.incidents.playbook;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.problem.Faults;
import dev.muster.chassis.problem.Problems;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/playbooks")
@Tag(name = "Playbooks", description = "What to do in which kind of incident")
@RolesAllowed(Roles.RESPONDER)
class PlaybookResource {

    @Inject
    Playbooks playbooks;

    @Inject
    PlaybookRepository repository;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "List playbooks, newest first")
    public Uni<Slice<PlaybookView>> list(
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
                .map(found -> Slice.of(found, page.limit(), last -> new Cursor("", last.id), PlaybookView::of));
    }

    @GET
    @Path("/coverage")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Which playbooks there are for each of these services")
    public Uni<Slice<CoverageView>> coverage(
            @RestQuery
                    @Parameter(
                            description = "Services, repeated or with commas in between",
                            schema = @Schema(implementation = String.class))
                    List<String> serviceIds) {
        var faults = new Faults();
        var ids = serviceIds.stream()
                .flatMap(text -> List.of(text.split(",")).stream())
                .map(text -> faults.at("serviceIds").id(text.strip()))
                .toList();
        faults.refuseIfAny();
        return transactions
                .run(repository::present)
                .map(all -> Slice.whole(
                        ids.stream().map(id -> CoverageView.of(id, all)).toList()));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Write a playbook",
            description = "For admins, and for the managers of its team and the members where the team lets them.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlaybookView.class, responseCode = "201", responseDescription = "Written")
    public Uni<RestResponse<Object>> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WritePlaybook wanted) {
        return idempotency.create(
                key, wanted, () -> playbooks.create(wanted, callers.current()), view -> "/v1/playbooks/" + view.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "Read a playbook")
    @APIResponseSchema(PlaybookView.class)
    public Uni<RestResponse<PlaybookView>> read(@RestPath UUID id) {
        return transactions
                .run(() -> repository.require(id))
                .map(PlaybookView::of)
                .map(PlaybookResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a playbook",
            description = "The version before is kept, and so is what incidents were given.")
    @APIResponseSchema(PlaybookView.class)
    public Uni<RestResponse<PlaybookView>> change(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WritePlaybook wanted) {
        return playbooks.change(id, wanted, ifMatch, callers.current()).map(PlaybookResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a playbook; incidents it is attached to keep it")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Uni<Void> delete(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return playbooks.delete(id, ifMatch, callers.current());
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Every version a playbook has had, newest first; also of a deleted one")
    public Uni<Slice<PlaybookView>> versions(@RestPath UUID id) {
        return transactions
                .run(() -> repository.versions(id))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw Problems.notFound("playbook", id);
                    }
                })
                .map(found -> Slice.whole(found.stream().map(PlaybookView::of).toList()));
    }

    private static RestResponse<PlaybookView> tagged(PlaybookView view) {
        return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
    }
}
