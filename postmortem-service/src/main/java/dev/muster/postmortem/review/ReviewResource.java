package dev.muster.postmortem.review;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/postmortems/{id}/review")
@Tag(name = "Review", description = "The meeting in which a postmortem is talked through")
class ReviewResource {

    private final ReviewService service;
    private final Idempotency idempotency;
    private final Callers callers;

    ReviewResource(ReviewService service, Idempotency idempotency, Callers callers) {
        this.service = service;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "The review of a postmortem")
    public Uni<RestResponse<ReviewView>> read(@RestPath String id) {
        return service.read(id, callers.current()).map(ReviewResource::tagged);
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "201",
            responseDescription = "Invitations are on their way")
    @Operation(summary = "Schedule the review and invite by mail; all who responded where nobody is named")
    public Uni<RestResponse<Object>> schedule(
            @RestPath String id, @RestHeader("Idempotency-Key") String key, @NotNull @Valid ReviewRequest request) {
        var by = callers.current();
        return idempotency.create(
                key,
                request,
                () -> service.schedule(id, request, by),
                view -> "/v1/postmortems/" + view.postmortemId() + "/review");
    }

    @PATCH
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Change when it is or who comes; the invited get the new invitation by mail")
    public Uni<RestResponse<ReviewView>> change(
            @RestPath String id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReviewRequest.Change wanted) {
        return service.change(id, wanted, ifMatch, callers.current()).map(ReviewResource::tagged);
    }

    @DELETE
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Cancel the review; the invited are told by mail")
    public Uni<Void> cancel(@RestPath String id, @RestHeader("If-Match") String ifMatch) {
        return service.cancel(id, ifMatch, callers.current());
    }

    @PUT
    @Path("/minutes")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Write down what was said, and who was there")
    public Uni<RestResponse<ReviewView>> record(
            @RestPath String id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid ReviewRequest.Minutes minutes) {
        return service.record(id, minutes, ifMatch, callers.current()).map(ReviewResource::tagged);
    }

    private static RestResponse<ReviewView> tagged(ReviewView review) {
        return ResponseBuilder.ok(review)
                .header("ETag", ETags.of(review.version()))
                .build();
    }
}
