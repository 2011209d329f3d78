package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Peers;
import dev.muster.chassis.problem.Problems;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every service but the one that keeps the API tokens asks that one. */
@DefaultBean
@ApplicationScoped
class AskIssuer implements ApiTokenExchange {

    private final String issuer;
    private final Peers peers;
    private final ServiceTokens tokens;
    private final IssuerClient client;

    AskIssuer(
            @ConfigProperty(name = "muster.people.issuer", defaultValue = "oncall") String issuer,
            Peers peers,
            ServiceTokens tokens,
            IssuerClient client) {
        this.issuer = issuer;
        this.peers = peers;
        this.tokens = tokens;
        this.client = client;
    }

    @Override
    public Uni<Optional<SignedToken>> exchange(String secret) {
        return peers.internalUrl(issuer).map(address -> ask(address, secret)).orElseGet(() -> Uni.createFrom()
                .item(Optional.empty()));
    }

    private Uni<Optional<SignedToken>> ask(URI address, String secret) {
        return tokens.forPeer(issuer)
                .chain(token -> client.exchange(address, secret, token))
                .onFailure()
                .transform(failure -> Problems.unavailable(
                        "API tokens cannot be checked just now, because the service that keeps them does not answer."));
    }
}
