package dev.muster.chassis.testing;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.muster.chassis.messaging.CloudEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Plays the other services of the suite: takes their messages as a good consumer does, each once and each subject in
 * order, unless told to misbehave. Call {@link #reset} between tests.
 */
@ApplicationScoped
public class RecordingPeer {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private record Taken(String peer, CloudEvent event) {}

    private enum Mood {
        WELL,
        FAILING,
        HANGING_UP,
        SILENT
    }

    private final int port;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> snapshots = new CopyOnWriteArrayList<>();
    private final AtomicInteger deliveries = new AtomicInteger();
    private volatile Predicate<CloudEvent> refused = event -> false;
    private volatile int takesBeforeDying = -1;
    private volatile Mood mood = Mood.WELL;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    RecordingPeer(@ConfigProperty(name = TestPeers.PORT) int port) {
        this.port = port;
    }

    public void reset() {
        isWell();
        refused = event -> false;
        takesBeforeDying = -1;
        taken.clear();
        answers.clear();
        asked.clear();
        deliveries.set(0);
    }

    /** What a peer took, in the order of taking. */
    public List<CloudEvent> taken(String peer) {
        return taken.stream()
                .filter(each -> each.peer().equals(peer))
                .map(Taken::event)
                .toList();
    }

    /** @param shortType as in "alert.triggered" */
    public List<CloudEvent> taken(String peer, String shortType) {
        return taken(peer).stream()
                .filter(event -> event.type().equals("dev.muster." + shortType + ".v1"))
                .toList();
    }

    /** Waits until a peer has taken so many of a type. */
    public List<CloudEvent> awaitTaken(String peer, String shortType, int count) {
        await().atMost(PATIENCE).until(() -> taken(peer, shortType).size() >= count);
        return taken(peer, shortType);
    }

    /** Which snapshots it was asked for since the service started, as path and query. It answers that it has nothing. */
    public List<String> snapshots() {
        return List.copyOf(snapshots);
    }

    /** How often something was asked that it has an answer to, answered or not. */
    public int asked(String peer, String path) {
        return Collections.frequency(asked, "/" + peer + path);
    }

    /** How many deliveries were tried, good or bad. */
    public int deliveries() {
        return deliveries.get();
    }

    public void isWell() {
        mood = Mood.WELL;
    }

    /** Answers 503. */
    public void fails() {
        mood = Mood.FAILING;
    }

    public void isUnreachable() {
        mood = Mood.HANGING_UP;
    }

    /** Takes the connection and never answers. */
    public void hangs() {
        mood = Mood.SILENT;
    }

    public void refuses(Predicate<CloudEvent> wrong) {
        refused = wrong;
    }

    /** Takes so many of the next delivery, and dies before it says so. */
    public void diesAfterTaking(int count) {
        takesBeforeDying = count;
    }

    /** What a GET or POST of any other path of a peer answers; without this it is 404. */
    public void answers(String peer, String path, JsonObject body) {
        answers.put("/" + peer + path, body);
    }

    void start(@Observes StartupEvent started) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/events")) {
            deliver(exchange, path.split("/")[1]);
        } else if (path.endsWith("/snapshot")) {
            snapshots.add(exchange.getRequestURI().toString());
            answer(exchange, 200, new JsonObject().put("kinds", new JsonArray()));
        } else if (answers.containsKey(path)) {
            asked.add(path);
            answerAsked(exchange, answers.get(path));
        } else {
            answer(exchange, 404, new JsonObject());
        }
    }

    private void answerAsked(HttpExchange exchange, JsonObject body) throws IOException {
        switch (mood) {
            case WELL -> answer(exchange, 200, body);
            case FAILING -> answer(exchange, 503, new JsonObject());
            case HANGING_UP -> exchange.close();
            case SILENT -> {}
        }
    }

    private void deliver(HttpExchange exchange, String peer) throws IOException {
        deliveries.incrementAndGet();
        var batch = CloudEvent.readBatch(exchange.getRequestBody().readAllBytes());
        switch (mood) {
            case WELL -> take(exchange, peer, batch);
            case FAILING -> answer(exchange, 503, new JsonObject());
            case HANGING_UP -> exchange.close();
            case SILENT -> {}
        }
    }

    private synchronized void take(HttpExchange exchange, String peer, List<CloudEvent> batch) throws IOException {
        var results = new JsonArray();
        var heldUp = new HashSet<String>();
        for (var event : batch) {
            if (takesBeforeDying == results.size()) {
                takesBeforeDying = -1;
                exchange.close();
                return;
            }
            if (!heldUp.contains(event.subject())) {
                results.add(take(peer, event, heldUp));
            }
        }
        answer(exchange, 200, new JsonObject().put("results", results));
    }

    private JsonObject take(String peer, CloudEvent event, Set<String> heldUp) {
        var result = new JsonObject().put("id", event.id().toString());
        if (refused.test(event)) {
            heldUp.add(event.subject());
            return result.put("outcome", "refused").put("problem", new JsonObject().put("code", "told-to-refuse"));
        }
        if (knows(peer, event.id())) {
            return result.put("outcome", "duplicate");
        }
        taken.add(new Taken(peer, event));
        return result.put("outcome", "applied");
    }

    private boolean knows(String peer, UUID id) {
        return taken(peer).stream().anyMatch(event -> event.id().equals(id));
    }

    private static void answer(HttpExchange exchange, int status, JsonObject json) throws IOException {
        byte[] body = json.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
