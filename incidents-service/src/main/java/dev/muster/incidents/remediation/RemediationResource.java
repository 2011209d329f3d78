package dev.muster.incidents.remediation;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/incidents/{id}")
@Tag(name = "Remediation", description = "What is believed, proposed, decided and done")
@RolesAllowed(Roles.RESPONDER)
class RemediationResource {

    @Inject
    Diagnosing diagnosing;

    @Inject
    Proposing proposing;

    @Inject
    Deciding deciding;

    @Inject
    CarryingOut carryingOut;

    @Inject
    RefusedAttempts attempts;

    @Inject
    RemediationRecord record;

    @Inject
    Incidents incidents;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @Path("/diagnoses")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "What experts believe to be the cause, newest first")
    public Uni<Slice<DiagnosisView>> diagnoses(@RestPath String id) {
        return whole(id, incident -> record.diagnoses(incident.id()));
    }

    @POST
    @Path("/diagnoses")
    @ResponseStatus(201)
    @Operation(summary = "Record a diagnosis")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DiagnosisView.class, responseCode = "201", responseDescription = "Recorded")
    public Uni<RestResponse<Object>> diagnose(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RecordDiagnosis said) {
        return idempotency.create(
                key,
                said,
                () -> diagnosing.record(id, said, callers.current()),
                view -> "/v1/incidents/" + id + "/diagnoses");
    }

    @GET
    @Path("/cycles")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "The mini-cycles, in their order",
            description = "One begins with the first proposal after the last one closed, and closes when none of its"
                    + " proposals is proposed, approved or started.")
    public Uni<Slice<CycleView>> cycles(@RestPath String id) {
        return whole(id, incident -> record.cycles(incident.id()));
    }

    @GET
    @Path("/proposals")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "All proposals, best first",
            description = "By gain minus risk, then what can be undone, then the shorter, then the older.")
    public Uni<Slice<ProposalView>> proposals(@RestPath String id) {
        return whole(id, incident -> record.proposals(incident.id()));
    }

    @POST
    @Path("/proposals")
    @ResponseStatus(201)
    @Operation(
            summary = "Propose a remedy",
            description = "The commander may decide on it and start it in the same call (decide, start, rationale); for"
                    + " anybody else decide is refused with 403 and the attempt is on the timeline.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Proposed")
    public Uni<RestResponse<Object>> propose(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteProposal wanted) {
        var by = callers.current();
        return attempts.kept(
                id,
                "approve a proposal",
                by,
                () -> idempotency.create(
                        key,
                        wanted,
                        () -> proposing.propose(id, wanted, by),
                        view -> "/v1/incidents/" + id + "/proposals/" + view.id()));
    }

    @GET
    @Path("/proposals/{proposalId}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Read a proposal")
    @APIResponseSchema(ProposalView.class)
    public Uni<RestResponse<ProposalView>> proposal(@RestPath String id, @RestPath UUID proposalId) {
        return transactions
                .run(() ->
                        incidents.read(id, callers.current()).chain(found -> record.proposal(found.id(), proposalId)))
                .map(RemediationResource::tagged);
    }

    @PUT
    @Path("/proposals/{proposalId}")
    @Operation(
            summary = "Put a proposal in other words",
            description = "For whoever made it, and the commander. An approval binds the words: it is gone when they"
                    + " change.")
    @APIResponseSchema(ProposalView.class)
    public Uni<RestResponse<ProposalView>> edit(
            @RestPath String id,
            @RestPath UUID proposalId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WriteProposal wanted) {
        return proposing
                .edit(id, proposalId, wanted, ifMatch, callers.current())
                .map(RemediationResource::tagged);
    }

    @POST
    @Path("/proposals/{proposalId}/decision")
    @Operation(
            summary = "Approve, reject or defer a proposal",
            description = "The commander alone decides. Anybody else, admins too, is refused with 403, and the attempt"
                    + " is on the timeline. An approval ends after 30 minutes unless it is started.")
    public Uni<ProposalView> decide(
            @RestPath String id, @RestPath UUID proposalId, @NotNull @Valid DecideProposal wanted) {
        return deciding.decide(id, proposalId, wanted, callers.current());
    }

    @POST
    @Path("/proposals/{proposalId}/revocation")
    @Operation(summary = "Take an approval back; for the commander alone")
    public Uni<ProposalView> revoke(@RestPath String id, @RestPath UUID proposalId, @NotNull @Valid SayWhy why) {
        return deciding.revoke(id, proposalId, why, callers.current());
    }

    @POST
    @Path("/proposals/{proposalId}/start")
    @Operation(
            summary = "Start what was approved",
            description = "For its assignee. With an override whoever has joined starts it without approval; the"
                    + " commander is told at once.")
    public Uni<ProposalView> start(
            @RestPath String id, @RestPath UUID proposalId, @NotNull @Valid StartProposal wanted) {
        return wanted.override() == null
                ? carryingOut.start(id, proposalId, callers.current())
                : carryingOut.override(id, proposalId, wanted.override(), callers.current());
    }

    @POST
    @Path("/proposals/{proposalId}/halt")
    @Operation(summary = "Call off what is under way; for the commander alone")
    public Uni<ProposalView> halt(@RestPath String id, @RestPath UUID proposalId, @NotNull @Valid SayWhy why) {
        return deciding.halt(id, proposalId, why, callers.current());
    }

    @POST
    @Path("/proposals/{proposalId}/stopped")
    @Operation(summary = "Confirm that what was halted has stopped; for its assignee and the commander")
    public Uni<ProposalView> confirmStopped(@RestPath String id, @RestPath UUID proposalId) {
        return carryingOut.confirmStopped(id, proposalId, callers.current());
    }

    @POST
    @Path("/proposals/{proposalId}/result")
    @Operation(summary = "Say what came of it; for its assignee and the commander")
    public Uni<ProposalView> report(
            @RestPath String id, @RestPath UUID proposalId, @NotNull @Valid ReportResult result) {
        return carryingOut.report(id, proposalId, result, callers.current());
    }

    private <T> Uni<Slice<T>> whole(String id, Function<Incident, Uni<List<T>>> read) {
        return transactions
                .run(() -> incidents.read(id, callers.current()).chain(read::apply))
                .map(Slice::whole);
    }

    private static RestResponse<ProposalView> tagged(ProposalView view) {
        return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
    }
}
