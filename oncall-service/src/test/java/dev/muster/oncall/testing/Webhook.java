package dev.muster.oncall.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's own endpoint, which takes what it is sent or, if told so, refuses it. */
public final class Webhook implements AutoCloseable {

    /** One request, its header names in lower case. */
    public record Taken(Map<String, String> headers, byte[] body) {}

    private final HttpServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile int status = 204;

    public Webhook() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public void answers(int newStatus) {
        status = newStatus;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = Stream.of("webhook-id", "webhook-timestamp", "webhook-signature", "content-type")
                .filter(exchange.getRequestHeaders()::containsKey)
                .collect(Collectors.toMap(name -> name, exchange.getRequestHeaders()::getFirst));
        taken.add(new Taken(headers, exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
