package dev.muster.local;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** What the edge itself has to refuse, as problem details (RFC 9457). */
final class EdgeProblem {
    private static final String TYPE = "application/problem+json";

    private EdgeProblem() {}

    static void notFound(HttpServerRequest request) {
        answer(
                request,
                404,
                "not-found",
                "There is nothing here",
                "look at the paths in the services' OpenAPI documents");
    }

    static void unavailable(HttpServerRequest request, String detail) {
        request.response().putHeader("Retry-After", "5");
        answer(request, 503, "unavailable", "Not available just now", detail);
    }

    /** The member behind the edge did not answer: nothing was accepted, trying again is right. */
    static ProxyResponse memberDown(ProxyResponse response) {
        return response.setStatusCode(503)
                .putHeader("Content-Type", TYPE)
                .putHeader("Retry-After", "1")
                .setBody(Body.body(body(
                                503,
                                "unavailable",
                                "Not available just now",
                                "it is being restarted; try again in a second")
                        .toBuffer()));
    }

    private static void answer(HttpServerRequest request, int status, String code, String title, String detail) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", TYPE)
                .end(body(status, code, title, detail).toBuffer())
                .onFailure(clientGone -> {});
    }

    private static JsonObject body(int status, String code, String title, String detail) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("code", code)
                .put("detail", detail);
    }
}
