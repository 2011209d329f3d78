package dev.muster.console.session;

import dev.muster.console.problem.ServiceAnswers;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Signing in and out, and changing a session for a token, at oncall, which answers slowly after failures on purpose. */
@Path("/v1")
@RegisterRestClient(configKey = "oncall-sessions")
@RegisterProvider(ServiceAnswers.class)
@Timeout(12_000)
interface SessionApi {

    record Credentials(String email, String password) {}

    record SignedIn(String session, String token, Instant expiresAt) {}

    record FreshToken(String token, Instant expiresAt) {}

    @POST
    @Path("/sessions")
    Uni<SignedIn> signIn(@HeaderParam("X-Forwarded-For") String from, Credentials credentials);

    @POST
    @Path("/sessions/current/token")
    Uni<FreshToken> exchange(@HeaderParam("Authorization") String bearer);

    @DELETE
    @Path("/sessions/current")
    Uni<Void> signOut(@HeaderParam("Authorization") String bearer);

    @DELETE
    @Path("/sessions")
    Uni<Void> signOutEverywhere(@HeaderParam("Authorization") String bearer);

    record Forgotten(String email) {}

    /** The same answer whether there is such an account or not. */
    @POST
    @Path("/password-resets")
    Uni<Void> forgotten(@HeaderParam("X-Forwarded-For") String from, Forgotten forgotten);

    @GET
    @Path("/me")
    Uni<Me> me(@HeaderParam("Authorization") String bearer);
}
