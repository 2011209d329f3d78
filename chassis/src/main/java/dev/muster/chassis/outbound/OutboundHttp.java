package dev.muster.chassis.outbound;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls addresses that users typed in. The name is resolved once and the connection goes to exactly the address that was
 * checked; redirects are not followed; an answer may take ten seconds and have a megabyte.
 */
@ApplicationScoped
public class OutboundHttp {

    private static final int LONGEST_ANSWER = 1024 * 1024;
    private static final int CONNECTIONS = 64;
    private static final int WAITING = 4096;

    private final HttpClient http;
    private final Vertx vertx;
    private final OutboundRules rules;
    private final NameService names;
    private final Duration patience;

    @Inject
    OutboundHttp(Vertx vertx, @ConfigProperty(name = "muster.outbound.allow") Optional<List<String>> allowed) {
        this(vertx, new OutboundRules(allowed.orElse(List.of())), InetAddress::getAllByName, Duration.ofSeconds(10));
    }

    OutboundHttp(Vertx vertx, OutboundRules rules, NameService names, Duration patience) {
        this.vertx = vertx;
        this.rules = rules;
        this.names = names;
        this.patience = patience;
        var options = new HttpClientOptions().setMaxWaitQueueSize(WAITING).setConnectTimeout((int) patience.toMillis());
        http = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** Fails with {@link ForbiddenTarget} where the rules say no, and with the network's own failure otherwise. */
    public Uni<Answer> post(URI target, Map<String, String> headers, byte[] body) {
        return Uni.createFrom()
                .item(target)
                .invoke(rules::check)
                .chain(this::resolve)
                .map(addresses -> rules.choose(target, addresses))
                .chain(address -> send(target, address, headers, body))
                .ifNoItem()
                .after(patience)
                .fail();
    }

    private Uni<List<InetAddress>> resolve(URI target) {
        return vertx.executeBlocking(() -> List.of(names.lookup(target.getHost())), false);
    }

    private Uni<Answer> send(URI target, InetAddress address, Map<String, String> headers, byte[] body) {
        int port = OutboundRules.portOf(target);
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(target.getHost())
                .setPort(port)
                .setSsl("https".equalsIgnoreCase(target.getScheme()))
                .setURI(pathOf(target))
                .setFollowRedirects(false)
                .setTimeout(patience.toMillis());
        headers.forEach(options::putHeader);
        return http.request(options)
                .chain(request -> request.send(Buffer.buffer(body)))
                .chain(OutboundHttp::read);
    }

    private static Uni<Answer> read(HttpClientResponse response) {
        return response.toMulti()
                .onItem()
                .scan(Buffer::buffer, OutboundHttp::append)
                .collect()
                .last()
                .map(body -> new Answer(response.statusCode(), body.toString()));
    }

    private static Buffer append(Buffer body, Buffer more) {
        if (body.length() + more.length() > LONGEST_ANSWER) {
            throw new IllegalStateException("The answer is longer than " + LONGEST_ANSWER + " bytes");
        }
        return body.appendBuffer(more);
    }

    private static String pathOf(URI target) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
    }
}
