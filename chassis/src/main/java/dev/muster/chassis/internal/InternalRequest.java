package dev.muster.chassis.internal;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Optional;

/** What another service asks, and which one it is. */
public final class InternalRequest {

    private final RoutingContext exchange;
    private final Caller caller;

    InternalRequest(RoutingContext exchange, Caller caller) {
        this.exchange = exchange;
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }

    public String pathParam(String name) {
        return exchange.pathParam(name);
    }

    public Optional<String> query(String name) {
        return exchange.queryParam(name).stream().findFirst();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.request().getHeader(name));
    }

    public byte[] body() {
        var body = exchange.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }

    /** Refuses a body that is empty or not of the type. */
    public <T> T bodyAs(ObjectReader reader) {
        try {
            T value = reader.readValue(body());
            if (value == null) {
                throw Problems.unreadable("A body is needed here.");
            }
            return value;
        } catch (IOException e) {
            throw Problems.unreadable("The body is not JSON of the form expected here.");
        }
    }
}
