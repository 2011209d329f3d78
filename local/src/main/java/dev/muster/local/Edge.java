package dev.muster.local;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one origin people and senders use: the services' public paths and the console behind a single port. */
final class Edge {
    private static final int VIEWERS = 500;
    private static final Set<String> INTERNAL = Set.of("/events", "/internal", "/q");

    private final Routes routes;
    private final Member console;
    private final Health health;
    private final HttpServer server;
    private final Map<Member, HttpProxy> requests = new HashMap<>();
    private final Map<Member, HttpProxy> streams = new HashMap<>();
    private int viewers;

    Edge(Vertx vertx, Routes routes, List<Member> services, Member console, URI publicUrl) {
        this.routes = routes;
        this.console = console;
        // A stream holds its upstream connection for ever: streams get a client of their own, so that they starve
        // nobody.
        HttpClient forRequests = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(128));
        HttpClient forStreams = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(VIEWERS));
        var forwarding = new Forwarding(publicUrl);
        for (Member member : services) {
            requests.put(member, proxy(forRequests, member, forwarding));
            streams.put(member, proxy(forStreams, member, forwarding));
        }
        requests.put(console, proxy(forRequests, console, forwarding));
        streams.put(console, proxy(forStreams, console, forwarding));
        this.health = new Health(forRequests, List.copyOf(requests.keySet()));
        this.server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(16 * 1024))
                .requestHandler(this::route);
    }

    Future<HttpServer> listen(String host, int port) {
        return server.listen(port, host);
    }

    Future<Boolean> allReady() {
        return health.allReady();
    }

    private static HttpProxy proxy(HttpClient client, Member member, Forwarding forwarding) {
        return HttpProxy.reverseProxy(client).origin(member.port(), "127.0.0.1").addInterceptor(forwarding);
    }

    private void route(HttpServerRequest request) {
        String path = request.path();
        if (path == null
                || INTERNAL.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))) {
            EdgeProblem.notFound(request);
        } else if (path.equals("/health")) {
            health.answer(request);
        } else {
            Member owner = routes.owner(path).orElse(console);
            if (path.endsWith("/stream")) {
                stream(request, owner);
            } else {
                requests.get(owner).handle(request);
            }
        }
    }

    private void stream(HttpServerRequest request, Member owner) {
        if (viewers == VIEWERS) {
            EdgeProblem.unavailable(request, "too many live views are open; the page works without one");
            return;
        }
        viewers++;
        request.response().closeHandler(closed -> viewers--);
        streams.get(owner).handle(request);
    }
}
