package dev.muster.chassis.internal;

import dev.muster.chassis.http.ProblemAnswer;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Bearers;
import dev.muster.chassis.token.Caller;
import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves every {@link InternalRoute} on the management interface. */
@ApplicationScoped
class InternalRoutes {

    private final List<InternalRoute> routes;
    private final Bearers bearers;
    private final Vertx vertx;
    private final BodyHandler bodies;

    InternalRoutes(
            @All List<InternalRoute> routes,
            Bearers bearers,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.management.limits.max-body-size") MemorySize longestBody) {
        this.routes = routes;
        this.bearers = bearers;
        this.vertx = vertx;
        bodies = BodyHandler.create(false).setBodyLimit(longestBody.asLongValue());
    }

    void publish(@Observes ManagementInterface internal) {
        routes.forEach(route -> publish(internal.router(), route));
    }

    private void publish(Router router, InternalRoute route) {
        router.route(route.method(), route.path())
                .handler(bodies)
                .handler(exchange -> onSafeContext(() -> serve(route, exchange)))
                .failureHandler(ProblemAnswer::sendFailure);
    }

    /** The database client and Panache keep the session in the request's own context and refuse any other. */
    private void onSafeContext(Runnable work) {
        var context = VertxContext.getOrCreateDuplicatedContext(vertx);
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(started -> work.run());
    }

    private void serve(InternalRoute route, RoutingContext exchange) {
        admit(route, exchange)
                .chain(caller -> route.answer(new InternalRequest(exchange, caller)))
                .subscribe()
                .with(answer -> send(exchange, answer), failure -> ProblemAnswer.send(exchange, failure));
    }

    private Uni<Caller> admit(InternalRoute route, RoutingContext exchange) {
        String authorization = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        return Bearers.tokenIn(authorization)
                .map(bearers::callerOf)
                .orElseGet(() -> Uni.createFrom().failure(Problems.unauthorized("Send a service token as bearer.")))
                .invoke(caller -> refuseUnless(route.admits(caller)));
    }

    private static void refuseUnless(boolean admitted) {
        if (!admitted) {
            throw Problems.forbidden("This is for other services of the suite.");
        }
    }

    private static void send(RoutingContext exchange, InternalAnswer answer) {
        HttpServerResponse response = exchange.response().setStatusCode(answer.status());
        var sent = answer.body() == null
                ? response.end()
                : response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(Json.encodeToBuffer(answer.body()));
        sent.onFailure(exchange::fail);
    }
}
