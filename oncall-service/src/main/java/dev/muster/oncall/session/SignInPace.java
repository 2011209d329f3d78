package dev.muster.oncall.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Slows down whoever keeps failing to sign in: each account, and each address. */
@ApplicationScoped
class SignInPace {

    private final FailedSignIns failures;
    private final Vertx vertx;

    SignInPace(FailedSignIns failures, Vertx vertx) {
        this.failures = failures;
        this.vertx = vertx;
    }

    /** Done when the attempt may be looked at. */
    Uni<Void> await(String account, String address) {
        return failures.count(account)
                .map(SignInDelay.PER_ACCOUNT::after)
                .chain(byAccount -> failures.count(address)
                        .map(SignInDelay.PER_ADDRESS::after)
                        .map(byAddress -> byAddress.compareTo(byAccount) > 0 ? byAddress : byAccount))
                .chain(this::pause);
    }

    /** Inside a transaction. */
    Uni<Void> failed(String account, String address) {
        return failures.add(List.of(account, address));
    }

    /** Inside a transaction. The address keeps its count, or one good account would let it guess at all others. */
    Uni<Void> succeeded(String account) {
        return failures.clear(account);
    }

    private Uni<Void> pause(Duration time) {
        return time.isZero()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().emitter(emitter -> vertx.setTimer(time.toMillis(), over -> emitter.complete(null)));
    }
}
