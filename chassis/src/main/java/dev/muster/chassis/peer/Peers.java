package dev.muster.chassis.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The other services of the suite, by name, and where they are. An address never comes from anywhere but here. */
@ConfigMapping(prefix = "muster.peers")
public interface Peers {

    @WithParentName
    Map<String, Peer> byName();

    interface Peer {

        /** Base of the public API. */
        Optional<URI> url();

        /** Base of the internal port: messages, keys, health. */
        Optional<URI> internalUrl();

        /** The peer's public keys as a JSON Web Key Set, for when they are pinned instead of fetched from the peer. */
        Optional<String> jwks();
    }
}
