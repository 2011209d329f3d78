package dev.muster.chassis.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The other services of the suite, by name: {@code muster.peers.oncall.internal-url}. */
@ConfigMapping(prefix = "muster.peers")
public interface Peers {

    @WithParentName
    Map<String, Peer> byName();

    interface Peer {

        /** Base of its public API. */
        Optional<URI> url();

        /** Base of its internal port, where it takes messages. Without it the peer is not part of this installation. */
        Optional<URI> internalUrl();

        /** Its public keys as a JSON Web Key Set, for when they are pinned instead of fetched from it. */
        Optional<String> jwks();
    }

    /** The address of a path below a base that may or may not end in a slash. */
    static URI below(URI base, String path) {
        return URI.create(base.toString().replaceFirst("/+$", "") + path);
    }

    default Optional<URI> internalUrl(String name) {
        return Optional.ofNullable(byName().get(name)).flatMap(Peer::internalUrl);
    }
}
