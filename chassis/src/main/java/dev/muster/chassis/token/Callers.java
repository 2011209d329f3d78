package dev.muster.chassis.token;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells who sent the request that is being answered. */
@ApplicationScoped
public class Callers {

    private final CurrentVertxRequest request;

    Callers(CurrentVertxRequest request) {
        this.request = request;
    }

    /** @throws UnauthorizedException where nobody has proven who they are */
    public Caller current() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    /** Empty on an open endpoint, where nobody was asked for a token. */
    public Optional<Caller> find() {
        return Optional.ofNullable(request.getCurrent()).map(context -> context.get(BearerAuthentication.CALLER));
    }
}
