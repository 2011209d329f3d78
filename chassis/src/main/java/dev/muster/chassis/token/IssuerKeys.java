package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Peers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The keys with which each issuer signs: our own, pinned ones, or those the peer serves at its configured address.
 * Fetched keys are kept while the peer is unreachable.
 */
@ApplicationScoped
class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final Duration STALE = Duration.ofMinutes(5);
    /** An unknown key id makes us ask again, but no stranger can make us ask more often than this. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private record Fetched(KeySet keys, Instant askedAt) {}

    private final Map<String, KeySet> fixed = new ConcurrentHashMap<>();
    private final Map<String, Fetched> fetched = new ConcurrentHashMap<>();
    private final Peers peers;
    private final IssuerClient client;
    private final Clock clock;

    IssuerKeys(
            @ConfigProperty(name = "muster.service.name") String self,
            OwnKey own,
            Peers peers,
            IssuerClient client,
            Clock clock) {
        this.peers = peers;
        this.client = client;
        this.clock = clock;
        peers.byName().forEach((name, peer) -> peer.jwks().ifPresent(jwks -> fixed.put(name, KeySet.parse(jwks))));
        fixed.put(self, KeySet.parse(own.get().jwks()));
    }

    /** Empty when the issuer is no service of this suite, or has no such key, or cannot be asked. */
    Uni<Optional<Key>> find(String issuer, String keyId) {
        if (fixed.containsKey(issuer)) {
            return Uni.createFrom().item(fixed.get(issuer).find(keyId));
        }
        Optional<URI> address = peers.internalUrl(issuer);
        if (address.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Optional<Key> known = Optional.ofNullable(fetched.get(issuer))
                .flatMap(keys -> keys.keys().find(keyId));
        if (!mayAsk(issuer, known.isPresent() ? STALE : PAUSE)) {
            return Uni.createFrom().item(known);
        }
        return refresh(issuer, address.get()).map(keys -> keys.find(keyId));
    }

    private boolean mayAsk(String issuer, Duration pause) {
        Fetched last = fetched.get(issuer);
        return last == null || !clock.instant().isBefore(last.askedAt().plus(pause));
    }

    private Uni<KeySet> refresh(String issuer, URI address) {
        KeySet known =
                Optional.ofNullable(fetched.get(issuer)).map(Fetched::keys).orElse(KeySet.NONE);
        fetched.put(issuer, new Fetched(known, clock.instant()));
        return client.keys(address)
                .map(KeySet::parse)
                .invoke(keys -> fetched.put(issuer, new Fetched(keys, clock.instant())))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("Cannot read the keys of %s at %s: %s", issuer, address, failure);
                    return known;
                });
    }
}
