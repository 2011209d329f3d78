package dev.muster.chassis.testing;

import dev.muster.chassis.token.SigningKey;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the service under test a key of its own and, pinned, one for each peer, with which {@link Tokens} signs. */
public class TestKeys implements QuarkusTestResourceLifecycleManager {

    static final String OWN = "muster.key.private";

    private static final List<String> PEERS = List.of("alerts", "oncall", "incidents", "postmortem", "console");

    static String privateKeyOf(String peer) {
        return "test.keys." + peer;
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.put(OWN, SigningKey.generate().toPem());
        for (String peer : PEERS) {
            var key = SigningKey.generate();
            settings.put(privateKeyOf(peer), key.toPem());
            settings.put("muster.peers." + peer + ".jwks", key.jwks());
        }
        return settings;
    }

    @Override
    public void stop() {}
}
