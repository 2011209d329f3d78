package dev.muster.chassis.http;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses on the public port, before anything else runs, what the server itself would answer without a body or the
 * database could not store: bodies that say they are too long, and NUL in an address. (An address that is no URI at all
 * never gets here; the server answers it with a bare 400.) An empty body without a type is taken for JSON, so that where
 * a body may be left out, its type may be, too.
 */
@ApplicationScoped
class RequestGuard {

    private static final int BEFORE_THE_SERVERS_OWN_CHECKS = 10_000;

    private final long longestBody;

    RequestGuard(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        longestBody = limit.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN_CHECKS);
    }

    private void check(RoutingContext exchange) {
        long length = lengthOf(exchange.request());
        Optional<Problem> problem = problemOf(exchange.request(), length);
        if (problem.isEmpty()) {
            if (length == 0) {
                typeNoBody(exchange.request().headers());
            }
            exchange.next();
            return;
        }
        exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        ProblemAnswer.send(exchange, problem.get());
    }

    private static void typeNoBody(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONTENT_TYPE) && !headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
    }

    private Optional<Problem> problemOf(HttpServerRequest request, long length) {
        if (request.uri().contains("%00")) {
            return Optional.of(Problems.unreadable("The address contains NUL, which nothing here can.")
                    .problem());
        }
        return length > longestBody ? Optional.of(tooLarge()) : Optional.empty();
    }

    private Problem tooLarge() {
        return Problem.of(413, "too-large", "Too large", "The body may have " + longestBody + " bytes at most.");
    }

    private static long lengthOf(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
