package dev.muster.chassis.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpServer;
import io.vertx.mutiny.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboundHttpTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger lookups = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        vertx.closeAndAwait();
    }

    @Test
    void callGoesToTheCheckedAddressUnderItsOwnName() {
        listen(request -> answer(request, 202, request.getHeader("Host") + request.path() + request.getHeader("X-Y")));

        Answer answer = post("/hook?a=b", Map.of("X-Y", "z"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.isSuccess()).isTrue();
        assertThat(answer.body()).isEqualTo("hooks.example:" + server.actualPort() + "/hookz");
        assertThat(lookups).hasValue(1);
    }

    @Test
    void targetInsideIsNotEvenConnectedTo() {
        var reached = new AtomicInteger();
        listen(request -> reached.incrementAndGet());
        var strict = new OutboundHttp(vertx, new OutboundRules(List.of()), this::lookup, Duration.ofSeconds(5));

        assertThatExceptionOfType(ForbiddenTarget.class)
                .isThrownBy(() ->
                        strict.post(target("/"), Map.of(), new byte[0]).await().indefinitely());
        assertThat(reached).hasValue(0);
    }

    @Test
    void redirectIsAnAnswerLikeAnyOther() {
        listen(request -> {
            request.response().putHeader("Location", "http://127.0.0.1:" + server.actualPort() + "/elsewhere");
            answer(request, request.path().equals("/elsewhere") ? 200 : 302, "");
        });

        assertThat(post("/", Map.of()).status()).isEqualTo(302);
    }

    @Test
    void endlessAnswerIsCutOff() {
        listen(request -> answer(request, 200, "x".repeat(2_000_000)));

        assertThatThrownBy(() -> post("/", Map.of())).hasMessageContaining("longer than");
    }

    @Test
    void silentPeerIsGivenUp() {
        listen(request -> {});
        var hasty = new OutboundHttp(vertx, listed(), this::lookup, Duration.ofMillis(300));

        assertThatThrownBy(() ->
                        hasty.post(target("/"), Map.of(), new byte[0]).await().indefinitely())
                .isInstanceOfAny(
                        TimeoutException.class,
                        java.util.concurrent.TimeoutException.class,
                        io.vertx.core.VertxException.class);
    }

    private Answer post(String path, Map<String, String> headers) {
        return new OutboundHttp(vertx, listed(), this::lookup, Duration.ofSeconds(5))
                .post(target(path), headers, "body".getBytes(UTF_8))
                .await()
                .indefinitely();
    }

    private OutboundRules listed() {
        return new OutboundRules(List.of("hooks.example:" + server.actualPort()));
    }

    private URI target(String path) {
        return URI.create("http://hooks.example:" + server.actualPort() + path);
    }

    private InetAddress[] lookup(String host) {
        lookups.incrementAndGet();
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private void listen(Consumer<HttpServerRequest> handler) {
        server = vertx.createHttpServer().requestHandler(handler).listenAndAwait(0, "127.0.0.1");
    }

    private static void answer(HttpServerRequest request, int status, String body) {
        request.response().setStatusCode(status).endAndForget(Buffer.buffer(body));
    }
}
