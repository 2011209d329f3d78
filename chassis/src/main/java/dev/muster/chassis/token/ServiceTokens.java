package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tokens with which this service calls its peers. Each is good for one receiver and for a minute at most. */
@ApplicationScoped
public class ServiceTokens {

    private static final Duration LIFETIME = Duration.ofSeconds(60);
    /** Signing costs as much as a small message; what is left of the lifetime outlasts any call. */
    private static final Duration USED_FOR = Duration.ofSeconds(30);

    private record Signed(String token, Instant at) {}

    private final TokenSigner signer;
    private final Clock clock;
    private final Map<String, Signed> onOwnAccount = new ConcurrentHashMap<>();

    ServiceTokens(@ConfigProperty(name = "muster.service.name") String self, OwnKey key, Clock clock) {
        this.signer = new TokenSigner(self, key.get());
        this.clock = clock;
    }

    /** For a call on our own account. */
    public Uni<String> forPeer(String audience) {
        return Uni.createFrom().item(() -> onOwnAccount
                .compute(audience, (peer, last) -> isFresh(last) ? last : sign(peer))
                .token());
    }

    /** For a call on behalf of someone, whose rights the receiver checks. */
    public Uni<String> forPeer(String audience, Actor onBehalf) {
        return Uni.createFrom().item(() -> signer.forPeer(audience, onBehalf, clock.instant(), LIFETIME));
    }

    private Signed sign(String audience) {
        var now = clock.instant();
        return new Signed(signer.forPeer(audience, null, now, LIFETIME), now);
    }

    /** Of the future it is only where the clock was turned back. */
    private boolean isFresh(Signed last) {
        var now = clock.instant();
        return last != null
                && !now.isBefore(last.at())
                && now.isBefore(last.at().plus(USED_FOR));
    }
}
