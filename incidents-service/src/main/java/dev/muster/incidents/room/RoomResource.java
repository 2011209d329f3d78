package dev.muster.incidents.room;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/incidents/{id}/rooms")
@Tag(name = "Rooms", description = "Where those in an incident meet")
@RolesAllowed(Roles.RESPONDER)
class RoomResource {

    @Inject
    Rooms rooms;

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
    @Operation(summary = "The rooms of an incident, in the order they were opened")
    public Uni<Slice<RoomView>> list(@RestPath String id) {
        return transactions
                .run(() -> incidents.read(id, callers.current()).chain(incident -> rooms.of(incident.id())))
                .map(Slice::whole);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Add a room beside those the plan has opened")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RoomView.class, responseCode = "201", responseDescription = "Added")
    public Uni<RestResponse<Object>> open(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OpenRoom wanted) {
        return idempotency.create(
                key, wanted, () -> rooms.open(id, wanted, callers.current()), view -> "/v1/incidents/" + id + "/rooms");
    }
}
