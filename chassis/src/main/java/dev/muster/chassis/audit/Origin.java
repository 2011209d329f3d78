package dev.muster.chassis.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where the request that is being answered came from: what the trusted edge says, else the peer's own address. */
@ApplicationScoped
class Origin {

    private final CurrentVertxRequest request;

    Origin(CurrentVertxRequest request) {
        this.request = request;
    }

    Optional<String> address() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getCurrent().request().remoteAddress())
                .map(address -> address.hostAddress());
    }
}
