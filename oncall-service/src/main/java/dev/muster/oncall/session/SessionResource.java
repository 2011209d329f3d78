package dev.muster.oncall.session;

import dev.muster.chassis.token.SignedToken;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;

/** Open to everybody as far as the REST layer is concerned: who may is decided by the password, or by the session. */
@Path("/v1/sessions")
@Tag(name = "Sign-in")
@PermitAll
class SessionResource {

    private final SignInService signIn;
    private final SessionService sessions;

    SessionResource(SignInService signIn, SessionService sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Sign in. After failures in a row the answer takes longer, up to eight seconds")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignedIn.class, responseCode = "201", responseDescription = "Made")
    public Uni<SignedIn> signIn(@NotNull @Valid SignIn attempt, RoutingContext exchange) {
        return signIn.signIn(attempt, exchange.request().remoteAddress().hostAddress());
    }

    @POST
    @Path("/current/token")
    @Operation(summary = "Change the session, sent as bearer, for a token of ten minutes")
    public Uni<SignedToken> token(@RestHeader("Authorization") String authorization) {
        return sessions.token(authorization);
    }

    @DELETE
    @Path("/current")
    @Operation(summary = "Sign out here: the bearer is the session or a token of it")
    public Uni<Void> end(@RestHeader("Authorization") String authorization) {
        return sessions.end(authorization);
    }

    @DELETE
    @Operation(summary = "Sign out everywhere")
    public Uni<Void> endAll(@RestHeader("Authorization") String authorization) {
        return sessions.endAll(authorization);
    }
}
