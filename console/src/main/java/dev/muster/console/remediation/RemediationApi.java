package dev.muster.console.remediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Diagnoses, proposals and decisions at incidents. */
@Path("/v1/incidents/{incident}")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface RemediationApi {

    /** @param decide "approve" from the commander who makes it, approves it and starts it at once */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewProposal(
            String action,
            String expectedEffect,
            Integer gain,
            Integer risk,
            boolean reversible,
            String rollback,
            String duration,
            UUID assigneeId,
            String decide,
            Boolean start,
            String rationale) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(String decision, String rationale, UUID assigneeId, Instant until) {}

    record Reason(String reason) {}

    /** Nothing is said with it. */
    record Silent() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(String outcome, String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewDiagnosis(String symptoms, String cause, String confidence, String evidence) {}

    @GET
    @Path("/proposals")
    Uni<Slice<Proposal>> proposals(@RestPath UUID incident, @RestQuery int limit);

    @POST
    @Path("/proposals")
    Uni<Void> propose(@HeaderParam("Idempotency-Key") String once, @RestPath UUID incident, NewProposal proposal);

    @POST
    @Path("/proposals/{proposal}/decision")
    Uni<Void> decide(@RestPath UUID incident, @RestPath UUID proposal, Decided decision);

    @POST
    @Path("/proposals/{proposal}/revocation")
    Uni<Void> revoke(@RestPath UUID incident, @RestPath UUID proposal, Reason reason);

    @POST
    @Path("/proposals/{proposal}/start")
    Uni<Void> start(@RestPath UUID incident, @RestPath UUID proposal, Silent nothing);

    @POST
    @Path("/proposals/{proposal}/stopped")
    Uni<Void> confirmStopped(@RestPath UUID incident, @RestPath UUID proposal);

    @POST
    @Path("/proposals/{proposal}/halt")
    Uni<Void> halt(@RestPath UUID incident, @RestPath UUID proposal, Reason reason);

    @POST
    @Path("/proposals/{proposal}/result")
    Uni<Void> tell(@RestPath UUID incident, @RestPath UUID proposal, Outcome outcome);

    @GET
    @Path("/diagnoses")
    Uni<Slice<Diagnosis>> diagnoses(@RestPath UUID incident);

    @POST
    @Path("/diagnoses")
    Uni<Void> diagnose(@HeaderParam("Idempotency-Key") String once, @RestPath UUID incident, NewDiagnosis diagnosis);
}
