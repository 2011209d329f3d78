package dev.muster.chassis.token;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Reads the public keys that a service serves on its internal port. */
@ApplicationScoped
class JwksClient {

    static final String PATH = "/internal/jwks.json";
    private static final long TIMEOUT_MILLIS = 2_000;

    private final HttpClient http;

    JwksClient(Vertx vertx) {
        http = vertx.createHttpClient();
    }

    Uni<String> fetch(URI internalUrl) {
        var request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(internalUrl.resolve(PATH).toString())
                .setTimeout(TIMEOUT_MILLIS);
        return http.request(request)
                .chain(sent -> sent.send())
                .chain(this::bodyOf)
                .map(Buffer::toString);
    }

    private Uni<Buffer> bodyOf(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Uni.createFrom().failure(new IllegalStateException("answered " + response.statusCode()));
        }
        return response.body();
    }
}
