package dev.muster.incidents.plan;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.catalog.Directory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/response-plan")
@Tag(name = "Response plan", description = "What an incident of each severity sets in motion")
class ResponsePlanResource {

    /** Versions are told apart by their number alone. */
    private static final UUID NO_ID = new UUID(0, 0);

    @Inject
    ResponsePlans plans;

    @Inject
    PlanVersionRepository versions;

    @Inject
    Directory directory;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "The response plan as it is now")
    @APIResponseSchema(ResponsePlanView.class)
    public Uni<RestResponse<ResponsePlanView>> read() {
        return plans.newest().map(ResponsePlanResource::tagged);
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Replace the response plan",
            description = "Counts from the next declaration or change of severity on. Every version is kept.")
    @APIResponseSchema(ResponsePlanView.class)
    public Uni<RestResponse<ResponsePlanView>> change(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WriteResponsePlan wanted) {
        return plans.change(wanted.plan(directory), wanted.reason(), ifMatch, callers.current())
                .map(ResponsePlanResource::tagged);
    }

    @GET
    @Path("/versions")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Every version of the response plan, newest first")
    public Uni<Slice<ResponsePlanView>> versions(@BeanParam PageParams page) {
        return transactions
                .run(() -> versions.page(page))
                .map(found -> Slice.of(
                        found,
                        page.limit(),
                        last -> new Cursor(String.valueOf(last.version), NO_ID),
                        ResponsePlanView::of));
    }

    private static RestResponse<ResponsePlanView> tagged(PlanVersion version) {
        return ResponseBuilder.ok(ResponsePlanView.of(version))
                .header("ETag", ETags.of(version.version))
                .build();
    }
}
