package dev.muster.chassis.sample.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Somebody watching an event stream; connected when made. */
final class Viewing implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> body;

    private Viewing(Stream<String> body) {
        this.body = body;
    }

    static Viewing of(URI stream, String lastEventId) {
        var request = HttpRequest.newBuilder(stream).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
            var viewing = new Viewing(response.body());
            var reader = new Thread(viewing::read, "viewer");
            reader.setDaemon(true);
            reader.start();
            Awaitility.await().until(() -> viewing.lines.contains(":connected"));
            return viewing;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> awaitBodies(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> events().count() >= count);
        return events().map(event -> event.get("data").get("body").asText()).toList();
    }

    String lastId() {
        return fields("id:").reduce((earlier, later) -> later).orElseThrow();
    }

    private Stream<JsonNode> events() {
        return fields("data:").map(Viewing::parse);
    }

    private Stream<String> fields(String name) {
        return lines.stream().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length())
                .strip());
    }

    private void read() {
        try {
            body.forEach(lines::add);
        } catch (RuntimeException e) {
            lines.add(":gone");
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @Override
    public void close() {
        body.close();
    }
}
