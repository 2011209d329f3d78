package dev.muster.console.remediation;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The commander's decisions, and what those who act report. Only the service judges who may. */
@Path("/incidents")
class DecisionResource {
    private final RemediationApi incidents;
    private final Clock clock;

    DecisionResource(@RestClient RemediationApi incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /** @param minutes until a deferred proposal comes back */
    @POST
    @Path("{id}/proposals/{proposal}/decision")
    public Uni<Response> decide(
            @RestPath UUID id,
            @RestPath UUID proposal,
            @RestForm String decision,
            @RestForm String rationale,
            @RestForm String assigneeId,
            @RestForm String minutes) {
        var deferredFor = Typed.number(minutes);
        var until = "defer".equals(decision) && deferredFor != null
                ? clock.instant().plus(Duration.ofMinutes(deferredFor))
                : null;
        var assignee = "approve".equals(decision) ? Typed.id(assigneeId) : null;
        return back(
                id,
                incidents.decide(
                        id, proposal, new RemediationApi.Decided(decision, Typed.text(rationale), assignee, until)));
    }

    @POST
    @Path("{id}/proposals/{proposal}/revocation")
    public Uni<Response> revoke(@RestPath UUID id, @RestPath UUID proposal, @RestForm String reason) {
        return back(id, incidents.revoke(id, proposal, new RemediationApi.Reason(Typed.text(reason))));
    }

    @POST
    @Path("{id}/proposals/{proposal}/start")
    public Uni<Response> start(@RestPath UUID id, @RestPath UUID proposal) {
        return back(id, incidents.start(id, proposal, new RemediationApi.Silent()));
    }

    @POST
    @Path("{id}/proposals/{proposal}/stopped")
    public Uni<Response> confirmStopped(@RestPath UUID id, @RestPath UUID proposal) {
        return back(id, incidents.confirmStopped(id, proposal));
    }

    @POST
    @Path("{id}/proposals/{proposal}/halt")
    public Uni<Response> halt(@RestPath UUID id, @RestPath UUID proposal, @RestForm String reason) {
        return back(id, incidents.halt(id, proposal, new RemediationApi.Reason(Typed.text(reason))));
    }

    @POST
    @Path("{id}/proposals/{proposal}/result")
    public Uni<Response> tell(
            @RestPath UUID id, @RestPath UUID proposal, @RestForm String outcome, @RestForm String note) {
        return back(id, incidents.tell(id, proposal, new RemediationApi.Outcome(outcome, Typed.text(note))));
    }

    @POST
    @Path("{id}/diagnoses")
    public Uni<Response> diagnose(
            @RestPath UUID id,
            @RestForm String symptoms,
            @RestForm String cause,
            @RestForm String confidence,
            @RestForm String evidence,
            @RestForm String once) {
        var diagnosis = new RemediationApi.NewDiagnosis(
                Typed.text(symptoms), Typed.text(cause), Typed.text(confidence), Typed.text(evidence));
        return back(id, incidents.diagnose(once, id, diagnosis));
    }

    private static Uni<Response> back(UUID id, Uni<Void> act) {
        return act.map(done -> Forms.done("/incidents/" + id));
    }
}
