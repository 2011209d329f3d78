package dev.muster.alerts.ingest;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Where senders post. Plain routes before all others but the guard of the public port: the keys are their own, and
 * neither sign-in nor a trace per request is wanted here.
 */
@ApplicationScoped
class IngestRoutes {

    private static final int AFTER_THE_GUARD = -9_000;

    private final Reception reception;
    private final ChangeReception changes;

    IngestRoutes(Reception reception, ChangeReception changes) {
        this.reception = reception;
        this.changes = changes;
    }

    void register(@Observes Router router) {
        route(router, "/v1/events", new NativeEvents());
        route(router, "/ingest/pagerduty/v2/enqueue", new PagerDuty());
        route(router, "/ingest/pagerduty/v2/change/enqueue", changes::receive);
        var alertmanager = new AlertmanagerWebhook();
        route(router, "/ingest/alertmanager", alertmanager);
        route(router, "/ingest/:key/alertmanager", alertmanager);
    }

    private void route(Router router, String path, Sender sender) {
        route(router, path, request -> reception.receive(sender, request));
    }

    private static void route(Router router, String path, Handler<RoutingContext> taker) {
        router.route(HttpMethod.POST, path).order(AFTER_THE_GUARD).handler(taker);
        router.route(path).order(AFTER_THE_GUARD).handler(IngestRoutes::refuseMethod);
    }

    private static void refuseMethod(RoutingContext context) {
        context.response().putHeader(HttpHeaders.ALLOW, "POST");
        Replies.end(context, JsonReplies.methodNotAllowed());
    }
}
