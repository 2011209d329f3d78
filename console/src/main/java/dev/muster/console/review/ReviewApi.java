package dev.muster.console.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Meetings, response reviews, findings and improvements at postmortem. */
@Path("/v1")
@RegisterRestClient(configKey = "postmortem")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
public interface ReviewApi {

    record ResponseReview(Map<String, Judged> aspects) {}

    record Judged(List<Aspect.Fact> facts, String verdict, String note, int version) {}

    record Invitation(Instant startsAt, String duration) {}

    record Minutes(String text) {}

    record Verdict(String verdict, String note) {}

    record NewFinding(UUID postmortemId, String aspect, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewImprovement(UUID findingId, String target, String ref, JsonNode change, String text, UUID ownerId) {}

    @GET
    @Path("/postmortems/{id}/review")
    Uni<Meeting> meeting(@RestPath UUID id);

    @POST
    @Path("/postmortems/{id}/review")
    Uni<Void> invite(@HeaderParam("Idempotency-Key") String once, @RestPath UUID id, Invitation invitation);

    @PATCH
    @Path("/postmortems/{id}/review")
    Uni<Void> postpone(@RestPath UUID id, @HeaderParam("If-Match") String version, Invitation invitation);

    @DELETE
    @Path("/postmortems/{id}/review")
    Uni<Void> cancel(@RestPath UUID id, @HeaderParam("If-Match") String version);

    @PUT
    @Path("/postmortems/{id}/review/minutes")
    Uni<Void> minute(@RestPath UUID id, @HeaderParam("If-Match") String version, Minutes minutes);

    @GET
    @Path("/postmortems/{id}/response-review")
    Uni<ResponseReview> aspects(@RestPath UUID id);

    @PUT
    @Path("/postmortems/{id}/response-review/{aspect}")
    Uni<Void> judge(
            @RestPath UUID id, @RestPath String aspect, @HeaderParam("If-Match") String version, Verdict verdict);

    @GET
    @Path("/findings")
    Uni<Slice<Finding>> findings(@RestQuery UUID postmortemId, @RestQuery int limit);

    @POST
    @Path("/findings")
    Uni<Void> find(@HeaderParam("Idempotency-Key") String once, NewFinding finding);

    @GET
    @Path("/improvements")
    Uni<Slice<Improvement>> improvements(@RestQuery UUID postmortemId, @RestQuery int limit);

    @POST
    @Path("/improvements")
    Uni<Void> improve(@HeaderParam("Idempotency-Key") String once, NewImprovement improvement);
}
