package dev.muster.chassis.token;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out who holds a bearer token of either kind. */
@ApplicationScoped
public class Bearers {

    private static final String SCHEME = "Bearer ";

    private final TokenVerifier verifier;
    private final ApiTokens apiTokens;

    Bearers(TokenVerifier verifier, ApiTokens apiTokens) {
        this.verifier = verifier;
        this.apiTokens = apiTokens;
    }

    /** The token of an {@code Authorization} header, which may be null; empty when it has none. */
    public static Optional<String> tokenIn(String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    /** Fails with {@link AuthenticationFailedException} for a token that is not good here and now. */
    public Uni<Caller> callerOf(String token) {
        return proofOf(token).map(Proof::caller);
    }

    Uni<Proof> proofOf(String token) {
        return (ApiTokens.isApiToken(token)
                        ? apiTokens.exchange(token)
                        : Uni.createFrom().item(token))
                .chain(verifier::verify);
    }
}
