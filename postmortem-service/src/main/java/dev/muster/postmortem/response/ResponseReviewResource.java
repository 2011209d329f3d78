package dev.muster.postmortem.response;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/postmortems/{id}/response-review")
@Tag(name = "Response review", description = "How the response itself went, in five aspects")
class ResponseReviewResource {

    private final ResponseReview review;
    private final Callers callers;

    ResponseReviewResource(ResponseReview review, Callers callers) {
        this.review = review;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "What the record says about the response, and what people say")
    public Uni<ResponseReviewView> read(@RestPath String id) {
        return review.read(id, callers.current());
    }

    @GET
    @Path("/{aspect}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One aspect, with the version that a judgement names")
    public Uni<RestResponse<AspectView>> readAspect(@RestPath String id, @RestPath String aspect) {
        return review.readAspect(id, known(aspect), callers.current()).map(ResponseReviewResource::tagged);
    }

    @PUT
    @Path("/{aspect}")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Judge one aspect: speed, people, alerts, instrumentation or communication")
    public Uni<RestResponse<AspectView>> judge(
            @RestPath String id,
            @RestPath String aspect,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid JudgeAspect request) {
        return review.judge(id, known(aspect), request, ifMatch, callers.current())
                .map(ResponseReviewResource::tagged);
    }

    private static Aspect known(String word) {
        return Aspect.of(word).orElseThrow(() -> Problems.notFound("aspect", word));
    }

    private static RestResponse<AspectView> tagged(AspectView aspect) {
        return ResponseBuilder.ok(aspect)
                .header("ETag", ETags.of(aspect.version()))
                .build();
    }
}
