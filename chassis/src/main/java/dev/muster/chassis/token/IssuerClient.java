package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Peers;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Asks those who issue tokens, on their internal port. */
@ApplicationScoped
class IssuerClient {

    static final String KEYS = "/internal/jwks.json";
    private static final long TIMEOUT_MILLIS = 2_000;

    private final HttpClient http;

    IssuerClient(Vertx vertx) {
        http = vertx.createHttpClient();
    }

    /** A service's public keys, as it serves them. */
    Uni<String> keys(URI internalUrl) {
        return http.request(to(HttpMethod.GET, internalUrl, KEYS))
                .chain(request -> request.send())
                .chain(response -> bodyOf(response).map(Buffer::toString));
    }

    /** The signed token behind an API token; empty when the issuer knows no such API token. */
    Uni<Optional<SignedToken>> exchange(URI internalUrl, String secret, String serviceToken) {
        var body = Buffer.newInstance(JsonObject.of("token", secret).toBuffer());
        var options = to(HttpMethod.POST, internalUrl, SignedToken.EXCHANGE)
                .putHeader("Content-Type", "application/json")
                .putHeader("Authorization", "Bearer " + serviceToken);
        return http.request(options).chain(request -> request.send(body)).chain(this::answerOf);
    }

    private Uni<Optional<SignedToken>> answerOf(HttpClientResponse response) {
        return response.statusCode() == 404
                ? Uni.createFrom().item(Optional.empty())
                : bodyOf(response).map(body -> Optional.of(SignedToken.of(body.toJsonObject())));
    }

    private static Uni<Buffer> bodyOf(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Uni.createFrom().failure(new IllegalStateException("answered " + response.statusCode()));
    }

    private static RequestOptions to(HttpMethod method, URI internalUrl, String path) {
        return new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(Peers.below(internalUrl, path).toString())
                .setTimeout(TIMEOUT_MILLIS);
    }
}
