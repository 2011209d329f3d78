package dev.muster.alerts.ingest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends an answer, from whatever thread; a sender that has gone meanwhile gets none. */
final class Replies {

    private Replies() {}

    static void end(RoutingContext context, Reply reply) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(reply.status()).putHeader(HttpHeaders.CONTENT_TYPE, reply.contentType());
        if (reply.retryAfter() > 0) {
            response.putHeader("Retry-After", String.valueOf(reply.retryAfter()));
        }
        if (reply.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (reply.status() == 413) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        response.end(reply.body());
    }
}
