package dev.muster.chassis.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.muster.chassis.messaging.Peers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A peer that serves its keys, and counts how often it is asked. */
final class KeyServer implements AutoCloseable {

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private volatile SigningKey key = SigningKey.generate();
    private volatile boolean failing;

    KeyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/jwks.json", this::serve);
        server.start();
    }

    SigningKey key() {
        return key;
    }

    void changeKey() {
        key = SigningKey.generate();
    }

    void fail() {
        failing = true;
    }

    int timesAsked() {
        return asked.get();
    }

    /** The suite as seen by whoever knows only this peer, under the name "peer". */
    Peers peers() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return () -> Map.<String, Peers.Peer>of("peer", new Peers.Peer() {
            @Override
            public Optional<URI> url() {
                return Optional.empty();
            }

            @Override
            public Optional<URI> internalUrl() {
                return Optional.of(address);
            }

            @Override
            public Optional<String> jwks() {
                return Optional.empty();
            }
        });
    }

    private void serve(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] body = key.jwks().getBytes(UTF_8);
        exchange.sendResponseHeaders(failing ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
