package dev.muster.postmortem.recurrence;

import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.postmortem.number.SpokenNumber;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/similar-incidents")
@Tag(name = "Recurrence", description = "What happened before, and what fixed it then")
class SimilarIncidentResource {

    private final SimilarIncidents similar;
    private final Callers callers;

    SimilarIncidentResource(SimilarIncidents similar, Callers callers) {
        this.similar = similar;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "Resolved incidents that resemble one, the most alike first",
            description = "Name an incident, or a service, words, or both.")
    public Uni<Slice<SimilarIncidentView>> find(
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String incidentId,
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String serviceId,
            @RestQuery @Parameter(example = "checkout fails") String text) {
        var incident = SpokenNumber.parameter("incidentId", incidentId);
        var service = SpokenNumber.parameter("serviceId", serviceId);
        if (incident != null) {
            return similar.to(incident, callers.current()).map(Slice::whole);
        }
        if (service == null && (text == null || text.isBlank())) {
            throw Problems.invalid("incidentId", "Name an incident, a service, or words");
        }
        return similar.to(service == null ? List.of() : List.of(service), text, callers.current())
                .map(Slice::whole);
    }
}
