package dev.muster.postmortem.improvement;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
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

@Path("/v1/findings")
@Tag(name = "Findings", description = "What the review of a response brought to light")
class FindingResource {

    private final FindingService service;
    private final Idempotency idempotency;
    private final Callers callers;

    FindingResource(FindingService service, Idempotency idempotency, Callers callers) {
        this.service = service;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Findings, newest first")
    public Uni<Slice<FindingView>> list(
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String postmortemId,
            @BeanParam PageParams page) {
        return service.list(SpokenNumber.parameter("postmortemId", postmortemId), page, callers.current());
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = FindingView.class, responseCode = "201", responseDescription = "Kept")
    @Operation(summary = "Write down what was found")
    public Uni<RestResponse<Object>> report(
            @RestHeader("Idempotency-Key") String key, @NotNull @Valid ReportFinding request) {
        var by = callers.current();
        return idempotency.create(key, request, () -> service.report(request, by), view -> "/v1/findings/" + view.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One finding")
    public Uni<FindingView> read(@RestPath UUID id) {
        return service.read(id, callers.current());
    }
}
