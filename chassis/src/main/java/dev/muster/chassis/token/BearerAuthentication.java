package dev.muster.chassis.token;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes {@code Authorization: Bearer …} on the public API: a suite token, or an API token that is changed for one. */
@ApplicationScoped
class BearerAuthentication implements HttpAuthenticationMechanism {

    static final String PROOF = Proof.class.getName();

    private final Bearers bearers;
    private final String self;

    BearerAuthentication(Bearers bearers, @ConfigProperty(name = "muster.service.name") String self) {
        this.bearers = bearers;
        this.self = self;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return Bearers.tokenIn(request.request().getHeader("Authorization"))
                .map(token -> bearers.proofOf(token).map(proof -> identify(request, proof)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Outside its limits an API token gives no role at all. */
    private SecurityIdentity identify(RoutingContext request, Proof proof) {
        Caller caller = proof.caller();
        boolean allowed = caller.limits().allow(self, request.request().method().name(), request.normalizedPath());
        request.put(PROOF, proof);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.actor().id()))
                .addRoles(allowed ? caller.groups() : Set.of())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }
}
