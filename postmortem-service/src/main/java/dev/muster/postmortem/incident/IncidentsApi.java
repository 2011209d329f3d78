package dev.muster.postmortem.incident;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The one thing we ask of incidents-service. */
interface IncidentsApi {

    @GET
    @Path("/v1/incidents/{id}/export")
    Uni<IncidentRecord> export(@PathParam("id") UUID id, @HeaderParam("Authorization") String bearer);
}
