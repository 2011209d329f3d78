package dev.muster.postmortem.improvement;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.storage.NewestFirst;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.number.SpokenNumber;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/improvements")
@Tag(name = "Improvements", description = "What a finding changes, and what became of that")
class ImprovementResource {

    private final ImprovementService service;
    private final ImprovementRepository improvements;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Callers callers;

    ImprovementResource(
            ImprovementService service,
            ImprovementRepository improvements,
            Idempotency idempotency,
            Transactions transactions,
            Callers callers) {
        this.service = service;
        this.improvements = improvements;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Improvements, newest first")
    public Uni<Slice<ImprovementView>> list(
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String findingId,
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String postmortemId,
            @BeanParam PageParams page) {
        var query = new NewestFirst("1 = 1")
                .and(Incidents.VISIBLE, "viewer", Incidents.viewer(callers.current()))
                .and("findingId = :finding", "finding", SpokenNumber.parameter("findingId", findingId))
                .and("postmortemId = :postmortem", "postmortem", SpokenNumber.parameter("postmortemId", postmortemId));
        return transactions
                .run(() -> query.read(improvements, page))
                .map(rows -> Slice.of(rows, page.limit(), last -> new Cursor("", last.id), ImprovementView::of));
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImprovementView.class, responseCode = "201", responseDescription = "On its way")
    @Operation(
            summary = "Propose an improvement",
            description = "Rules, playbooks, the plan, schedules and policies are changed where they live, by who may"
                    + " edit them there. The rest becomes an action item of the owner named.")
    public Uni<RestResponse<Object>> propose(
            @RestHeader("Idempotency-Key") String key, @NotNull @Valid ProposeImprovement wanted) {
        var by = callers.current();
        return idempotency.create(
                key, wanted, () -> service.propose(wanted, by), view -> "/v1/improvements/" + view.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One improvement and how it stands")
    public Uni<ImprovementView> read(@RestPath UUID id) {
        return service.read(id, callers.current());
    }
}
