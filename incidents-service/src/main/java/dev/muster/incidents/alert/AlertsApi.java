package dev.muster.incidents.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The one thing we ask of alerts-service. */
interface AlertsApi {

    /** What we read of an alert. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Alert(UUID id) {}

    @GET
    @Path("/v1/alerts/{id}")
    Uni<Alert> alert(@PathParam("id") UUID id, @HeaderParam("Authorization") String bearer);
}
