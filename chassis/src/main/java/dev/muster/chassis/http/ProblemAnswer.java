package dev.muster.chassis.http;

import dev.muster.chassis.problem.Failures;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.ProblemDocument;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Answers plain Vert.x routes with problems, as REST resources do. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    public static void send(RoutingContext exchange, Problem problem) {
        var response = exchange.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        ProblemDocument.headersOf(problem).forEach(response::putHeader);
        response.end(Json.encodeToBuffer(ProblemDocument.of(problem))).onFailure(exchange::fail);
    }

    public static void send(RoutingContext exchange, Throwable failure) {
        send(exchange, Failures.explain(failure));
    }

    /** A route's failure handler. */
    public static void sendFailure(RoutingContext exchange) {
        if (exchange.failure() == null) {
            send(exchange, Failures.explain(exchange.statusCode()));
        } else {
            send(exchange, exchange.failure());
        }
    }
}
