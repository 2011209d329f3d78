package dev.muster.oncall.schedule;

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

@Path("/v1/schedules")
@Tag(name = "Schedules")
@RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
class ScheduleResource {

    @Inject
    Schedules schedules;

    @Inject
    ScheduleRepository repository;

    @Inject
    Transactions transactions;

    @Inject
    Idempotency idempotency;

    @Inject
    Callers callers;

    @GET
    @Operation(summary = "List schedules, newest first")
    public Uni<Slice<ScheduleView>> list(
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
                .map(found -> Slice.of(found, page.limit(), schedule -> new Cursor("", schedule.id), ScheduleView::of));
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Create a schedule",
            description = "For admins, and for the managers of its team and the members where the team lets them.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScheduleView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteSchedule wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> schedules.create(wanted, callers.current()).map(ScheduleView::of),
                view -> "/v1/schedules/" + view.id());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a schedule")
    @APIResponseSchema(ScheduleView.class)
    public Uni<RestResponse<ScheduleView>> read(@RestPath UUID id) {
        return transactions.run(() -> repository.require(id)).map(ScheduleResource::tagged);
    }

    @PUT
    @RolesAllowed(Roles.RESPONDER)
    @Path("/{id}")
    @Operation(
            summary = "Replace a schedule's definition",
            description = "Counts from now on: who was on call before stays on record.")
    @APIResponseSchema(ScheduleView.class)
    public Uni<RestResponse<ScheduleView>> change(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WriteSchedule wanted) {
        return schedules.change(id, wanted, ifMatch, callers.current()).map(ScheduleResource::tagged);
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "Every version a schedule has had, newest first; also of a deleted one")
    public Uni<Slice<ScheduleView>> versions(@RestPath UUID id) {
        return transactions.run(() -> repository.versions(id)).map(Slice::whole);
    }

    @DELETE
    @RolesAllowed(Roles.RESPONDER)
    @Path("/{id}")
    @Operation(
            summary = "Delete a schedule",
            description = "Refused with 409 schedule-in-use while an escalation policy names it.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Uni<Void> delete(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return schedules.delete(id, ifMatch, callers.current());
    }

    private static RestResponse<ScheduleView> tagged(Schedule schedule) {
        return ETags.tagged(ScheduleView.of(schedule), schedule.version);
    }
}
