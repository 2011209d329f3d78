package dev.muster.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the service under test that its peers are all played by {@link RecordingPeer}. */
public class TestPeers implements QuarkusTestResourceLifecycleManager {

    static final String PORT = "test.peers.port";

    @Override
    public Map<String, String> start() {
        int port = freePort();
        var settings = new HashMap<String, String>();
        settings.put(PORT, Integer.toString(port));
        for (String peer : List.of("alerts", "oncall", "incidents", "postmortem")) {
            settings.put("muster.peers." + peer + ".url", "http://127.0.0.1:" + port + "/" + peer);
            settings.put("muster.peers." + peer + ".internal-url", "http://127.0.0.1:" + port + "/" + peer);
        }
        return settings;
    }

    @Override
    public void stop() {}

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
