package dev.muster.chassis.token;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Tells who sent the request that is being answered. */
@ApplicationScoped
public class Callers {

    private final CurrentVertxRequest request;
    private final Revocations revocations;

    Callers(CurrentVertxRequest request, Revocations revocations) {
        this.request = request;
        this.revocations = revocations;
    }

    /** @throws UnauthorizedException where nobody has proven who they are */
    public Caller current() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    /**
     * For what lasts longer than the request that is being answered: whether the session or token behind it has been
     * revoked by the time this is asked.
     */
    public BooleanSupplier shutOut() {
        return proof().<BooleanSupplier>map(proof -> () -> revocations.cover(proof))
                .orElse(() -> false);
    }

    /** Empty on an open endpoint, where nobody was asked for a token. */
    public Optional<Caller> find() {
        return proof().map(Proof::caller);
    }

    private Optional<Proof> proof() {
        return Optional.ofNullable(request.getCurrent()).map(context -> context.get(BearerAuthentication.PROOF));
    }
}
