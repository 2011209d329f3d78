package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tokens with which this service calls its peers. Each is good for one receiver and for a minute at most. */
@ApplicationScoped
public class ServiceTokens {

    private static final Duration LIFETIME = Duration.ofSeconds(60);

    private final TokenSigner signer;
    private final Clock clock;

    ServiceTokens(@ConfigProperty(name = "muster.service.name") String self, OwnKey key, Clock clock) {
        this.signer = new TokenSigner(self, key.get());
        this.clock = clock;
    }

    /** For a call on our own account. */
    public Uni<String> forPeer(String audience) {
        return forPeer(audience, null);
    }

    /** For a call on behalf of someone, whose rights the receiver checks. */
    public Uni<String> forPeer(String audience, Actor onBehalf) {
        return Uni.createFrom().item(() -> signer.forPeer(audience, onBehalf, clock.instant(), LIFETIME));
    }
}
