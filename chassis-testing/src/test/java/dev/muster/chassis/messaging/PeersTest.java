package dev.muster.chassis.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeersTest {

    @Test
    void peersMayBeNamedByEnvironmentVariables() {
        var environment = Map.of(
                "MUSTER_PEERS_ONCALL_URL", "http://127.0.0.1:8082",
                "MUSTER_PEERS_ONCALL_INTERNAL_URL", "http://127.0.0.1:9082");

        var peers = new SmallRyeConfigBuilder()
                .withMapping(Peers.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build()
                .getConfigMapping(Peers.class);

        assertThat(peers.internalUrl("oncall")).contains(URI.create("http://127.0.0.1:9082"));
        assertThat(peers.byName().get("oncall").url()).contains(URI.create("http://127.0.0.1:8082"));
        assertThat(peers.internalUrl("nobody")).isEmpty();
    }
}
