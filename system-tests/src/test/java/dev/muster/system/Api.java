package dev.muster.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The suite's public API as a client uses it: through the one origin, with a bearer token. */
public final class Api {
    public static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String url;
    private final String token;

    private Api(String url, String token) {
        this.url = url;
        this.token = token;
    }

    public static Api anonymous(RunningSuite suite) {
        return new Api(suite.url(), null);
    }

    public static Api signedIn(RunningSuite suite, String email, String password) {
        var session = anonymous(suite)
                .post("/v1/sessions", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password), 201);
        return new Api(suite.url(), session.get("token").textValue());
    }

    public static Api withKey(RunningSuite suite, String key) {
        return new Api(suite.url(), key);
    }

    public JsonNode get(String path) {
        var response = send("GET", path, null);
        assertThat(response.statusCode())
                .as("GET %s: %s", path, response.body())
                .isEqualTo(200);
        return read(response.body());
    }

    public JsonNode post(String path, String body, int expected) {
        var response = send("POST", path, body);
        assertThat(response.statusCode())
                .as("POST %s: %s", path, response.body())
                .isEqualTo(expected);
        return read(response.body());
    }

    /** Sends an event and wants it accepted. */
    public void accept(String path, String event) {
        var response = send("POST", path, event);
        assertThat(response.statusCode())
                .as("POST %s: %s", path, response.body())
                .isBetween(200, 299);
    }

    public JsonNode create(String path, String body) {
        return post(path, body, 201);
    }

    public List<JsonNode> items(String path) {
        var items = new ArrayList<JsonNode>();
        get(path).get("items").forEach(items::add);
        return items;
    }

    /** A body of null sends none. Fails when nothing answers at all. */
    public HttpResponse<String> send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .timeout(Duration.ofSeconds(10))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + body, e);
        }
    }
}
