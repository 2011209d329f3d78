package dev.muster.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One person, or one sender, calling the suite's public API. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String url;
    private final String bearer;

    private Client(String url, String bearer) {
        this.url = url;
        this.bearer = bearer;
    }

    static Client signedIn(String url, String email, String password) {
        var session = new Client(url, null).post("/v1/sessions", Map.of("email", email, "password", password));
        return new Client(url, session.path("token").textValue());
    }

    /** A sender with an integration's key. */
    static Client sender(String url, String key) {
        return new Client(url, key);
    }

    JsonNode get(String path) {
        return read(succeed("GET", path, null, null));
    }

    /** Empty while there is no such thing. */
    Optional<JsonNode> find(String path) {
        var response = send("GET", path, null, null);
        return response.statusCode() == 200 ? Optional.of(read(response)) : Optional.empty();
    }

    JsonNode post(String path, Object body) {
        return read(succeed("POST", path, body, null));
    }

    /** As {@link #post}, where the answer does not matter as long as it is yes. */
    void tell(String path, Object body) {
        requireSuccess(send("POST", path, body, null));
    }

    void patch(String path, Object body) {
        requireSuccess(send("PATCH", path, body, null));
    }

    /** Overwrites what has not changed since it was read from there. */
    void put(String path, String readFrom, Object body) {
        var etag = succeed("GET", readFrom, null, null).headers().firstValue("ETag");
        requireSuccess(send("PUT", path, body, etag.orElse(null)));
    }

    /** The item of this name in a list that can be searched. */
    Optional<JsonNode> named(String list, String name) {
        for (JsonNode item : get(list + "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .path("items")) {
            if (item.path("name").asText().equals(name)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private HttpResponse<String> succeed(String method, String path, Object body, String etag) {
        var response = send(method, path, body, etag);
        requireSuccess(response);
        return response;
    }

    private static void requireSuccess(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            var asked = response.request();
            throw new DemoStopped(asked.method() + " " + asked.uri().getPath() + " answered " + response.statusCode()
                    + ": " + response.body());
        }
    }

    private HttpResponse<String> send(String method, String path, Object body, String etag) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new DemoStopped("the suite at " + url + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoStopped("interrupted");
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new DemoStopped("not JSON: " + response.body());
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
