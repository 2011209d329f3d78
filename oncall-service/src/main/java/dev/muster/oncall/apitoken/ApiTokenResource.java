package dev.muster.oncall.apitoken;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

@Path("/v1/api-tokens")
@Tag(name = "Sign-in")
@RolesAllowed(Roles.STAKEHOLDER)
class ApiTokenResource {

    private final ApiTokenService service;
    private final ApiTokenRepository apiTokens;
    private final Callers callers;

    ApiTokenResource(ApiTokenService service, ApiTokenRepository apiTokens, Callers callers) {
        this.service = service;
        this.apiTokens = apiTokens;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "List my API tokens, without their secrets")
    public Uni<Slice<ApiTokenView>> list(@BeanParam PageParams page) {
        UUID me = callers.current().personId();
        return Panache.withSession(() -> apiTokens.ofPerson(me, page))
                .map(rows -> Slice.of(rows, page.limit(), token -> new Cursor("", token.id), ApiTokenView::of));
    }

    /** Without an idempotency key, since an answer with a secret is not kept. */
    @POST
    @ResponseStatus(201)
    @Operation(summary = "Make an API token. Its secret is shown in this answer and never again")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MadeApiToken.class, responseCode = "201", responseDescription = "Made")
    public Uni<MadeApiToken> make(@NotNull @Valid MakeApiToken wanted) {
        return service.make(wanted, callers.current());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke an API token of mine, or as an admin anybody's: refused everywhere within seconds")
    public Uni<Void> revoke(@RestPath UUID id) {
        return service.revoke(id, callers.current());
    }
}
