package dev.muster.console.standin;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The services as far as the console needs them, in memory: a believable evening, and every request remembered. */
public final class StandIn {
    private final Vertx vertx;
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<HttpServerResponse> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> sent = new ConcurrentHashMap<>();
    private volatile Evening evening = new Evening();
    private HttpServer server;

    public StandIn(Vertx vertx) {
        this.vertx = vertx;
    }

    public int listen(int port) {
        var router = Router.router(vertx);
        router.route().handler(BodyHandler.create());
        router.route().handler(this::remember);
        new SessionRoutes(this).on(router);
        router.route("/v1/*").handler(this::onlySignedIn);
        new EditRoutes(this).on(router);
        new AlertRoutes(this).on(router);
        new PageRoutes(this).on(router);
        new OnCallRoutes(this).on(router);
        new DirectoryRoutes(this).on(router);
        new IncidentRoutes(this).on(router);
        new RemedyRoutes(this).on(router);
        new AskRoutes(this).on(router);
        new SubscriptionRoutes(this).on(router);
        new PlanRoutes(this).on(router);
        new LessonRoutes(this).on(router);
        new RuleRoutes(this).on(router);
        new ImprovementRoutes(this).on(router);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return server.actualPort();
    }

    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A new evening, everyone at work again, nothing asked yet. */
    public void reset() {
        evening = new Evening();
        away.clear();
        asked.clear();
        sent.clear();
    }

    /** Paths beginning so answer 503 until {@link #reset()}. */
    public void takeAway(String prefix) {
        away.add(prefix);
    }

    /** "POST /v1/alerts/…/acknowledgement", in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public Evening evening() {
        return evening;
    }

    /** Tells everyone who listens at a stream. */
    public void tell(String type) {
        listeners.forEach(listener -> listener.write("event: " + type + "\ndata: {}\n\n"));
    }

    public boolean isHeard() {
        return !listeners.isEmpty();
    }

    void stream(RoutingContext call) {
        var response =
                call.response().putHeader("Content-Type", "text/event-stream").setChunked(true);
        listeners.add(response);
        response.closeHandler(closed -> listeners.remove(response));
        response.write(": here\n\n");
    }

    static void list(RoutingContext call, List<JsonObject> items) {
        call.json(new JsonObject().put("items", new JsonArray(items)).putNull("next"));
    }

    /** 201 with what was made. */
    static void made(RoutingContext call, JsonObject thing) {
        call.response().setStatusCode(201);
        call.json(thing);
    }

    static void done(RoutingContext call) {
        call.response().setStatusCode(204).end();
    }

    /** Remembered word by word: what was sent to a path last. */
    public JsonObject sent(String path) {
        return sent.get(path);
    }

    static void refuse(RoutingContext call, int status, String code, String detail, JsonArray errors) {
        call.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("status", status)
                        .put("code", code)
                        .put("detail", detail)
                        .put("errors", errors)
                        .encode());
    }

    static JsonArray fault(String pointer, String detail) {
        return new JsonArray().add(new JsonObject().put("pointer", pointer).put("detail", detail));
    }

    private void remember(RoutingContext call) {
        asked.add(call.request().method() + " " + call.request().uri());
        if (call.body().length() > 0 && call.body().buffer().getByte(0) == '{') {
            sent.put(call.request().path(), call.body().asJsonObject());
        }
        if (away.stream().anyMatch(call.request().path()::startsWith)) {
            call.response().setStatusCode(503).end();
        } else {
            call.next();
        }
    }

    private void onlySignedIn(RoutingContext call) {
        if (("Bearer " + SessionRoutes.TOKEN).equals(call.request().getHeader("Authorization"))) {
            call.next();
        } else {
            refuse(call, 401, "unauthenticated", "Sign in", null);
        }
    }
}
