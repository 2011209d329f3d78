package dev.muster.incidents.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/incidents/{id}/export")
@Tag(name = "Timeline", description = "What happened in an incident, and what people say about it")
class ExportResource {

    @Inject
    Export export;

    @Inject
    Callers callers;

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "All that is on record of an incident, in one piece")
    @APIResponse(
            responseCode = "200",
            description = "The incident, its level of the plan, and a part for each thing on record",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ExportedIncident.class)))
    public Uni<ObjectNode> export(@RestPath String id) {
        return export.of(id, callers.current());
    }
}
