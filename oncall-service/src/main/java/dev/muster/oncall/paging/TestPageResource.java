package dev.muster.oncall.paging;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/me/test-page")
@Tag(name = "Being reached")
@RolesAllowed(Roles.STAKEHOLDER)
class TestPageResource {

    @Inject
    PageActs acts;

    @Inject
    Idempotency idempotency;

    @Inject
    Callers callers;

    @POST
    @Operation(summary = "Page myself, as a real page of high urgency would, to see that I am reached")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PageView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> tryOut(@HeaderParam("Idempotency-Key") String key) {
        return idempotency.create(
                key, "test-page", () -> acts.tryOut(callers.current()), page -> "/v1/pages/" + page.id());
    }
}
