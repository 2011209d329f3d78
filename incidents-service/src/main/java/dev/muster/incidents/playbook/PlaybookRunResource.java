package dev.muster.incidents.playbook;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/incidents/{id}/playbook-runs")
@Tag(name = "Playbooks")
@RolesAllowed(Roles.RESPONDER)
class PlaybookRunResource {

    @Inject
    PlaybookRuns runs;

    @Inject
    Incidents incidents;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "The playbooks of an incident and how far they are done, in the order they were attached")
    public Uni<Slice<PlaybookRunView>> list(@RestPath String id) {
        return transactions
                .run(() -> incidents.read(id, callers.current()).chain(incident -> runs.of(incident.id())))
                .map(Slice::whole);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Attach one more playbook; 409 playbook-attached where it is attached already")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlaybookRunView.class, responseCode = "201", responseDescription = "Attached")
    public Uni<RestResponse<Object>> attach(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AttachPlaybook wanted) {
        return idempotency.create(
                key,
                wanted,
                () -> runs.attach(id, wanted.playbookId(), callers.current()),
                view -> "/v1/incidents/" + id + "/playbook-runs");
    }

    @PATCH
    @Path("/{runId}/steps/{n}")
    @Operation(
            summary = "Tick or untick a step, or give it to somebody",
            description = "Steps count from 1. Who ticked it and when is kept.")
    public Uni<PlaybookRunView> change(
            @RestPath String id, @RestPath UUID runId, @RestPath int n, @NotNull @Valid ChangeStep wanted) {
        return runs.change(id, runId, n, wanted, callers.current());
    }
}
