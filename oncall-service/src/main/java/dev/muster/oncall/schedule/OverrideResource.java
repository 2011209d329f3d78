package dev.muster.oncall.schedule;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/schedules/{id}/overrides")
@Tag(name = "Schedules")
@RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
class OverrideResource {

    @Inject
    Overrides overrides;

    @Inject
    OverrideRepository repository;

    @Inject
    ScheduleRepository schedules;

    @Inject
    Transactions transactions;

    @Inject
    Idempotency idempotency;

    @Inject
    Callers callers;

    @GET
    @Operation(summary = "List a schedule's overrides, newest first")
    public Uni<Slice<OverrideView>> list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Only those that last beyond this instant") String from,
            @RestQuery @Parameter(description = "Only those that begin before this instant") String to,
            @BeanParam PageParams page) {
        var faults = new Faults();
        var start = from == null ? Calendar.FIRST : Instants.read(from, faults.at("from"));
        var end = to == null ? Calendar.LAST : Instants.read(to, faults.at("to"));
        faults.refuseIfAny();
        return transactions
                .run(() -> schedules.require(id).chain(() -> repository.page(id, new Interval(start, end), page)))
                .map(found -> Slice.of(found, page.limit(), override -> new Cursor("", override.id), OverrideView::of));
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Put somebody on call for some time", description = """
                    Replaces everybody on call, or with replacesPersonId that person only. Of several overrides the last \
                    made wins. One that begins in the past counts from now on; the answer says so. Responders may put \
                    themselves on call, others only who may edit the schedule.""")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = OverrideView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> add(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteOverride wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> overrides.add(id, wanted, callers.current()).map(OverrideView::of),
                view -> "/v1/schedules/" + id + "/overrides/" + view.id());
    }

    @GET
    @Path("/{overrideId}")
    @Operation(summary = "Read an override")
    public Uni<OverrideView> read(@RestPath UUID id, @RestPath UUID overrideId) {
        return transactions.run(() -> repository.require(id, overrideId)).map(OverrideView::of);
    }

    @DELETE
    @RolesAllowed(Roles.RESPONDER)
    @Path("/{overrideId}")
    @Operation(
            summary = "Withdraw an override",
            description = "One under way ends now; one that is over stays on record and is refused with 409.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Uni<Void> remove(@RestPath UUID id, @RestPath UUID overrideId) {
        return overrides.remove(id, overrideId, callers.current());
    }
}
