package dev.muster.oncall.password;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.token.Revoking;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Sets and checks passwords, a few at a time, beside the event loop. */
@ApplicationScoped
public class Passwords {

    private static final int AT_ONCE = 2;
    /** Checked where there is nothing to check, so that the time taken does not tell. */
    private static final String NOBODY = Argon2.hash("nobody");

    private final LocalAccountRepository accounts;
    private final WorkerExecutor workers;
    private final Revoking revoking;
    private final Clock clock;

    Passwords(LocalAccountRepository accounts, Revoking revoking, Vertx vertx, Clock clock) {
        this.accounts = accounts;
        this.revoking = revoking;
        this.workers = vertx.createSharedWorkerExecutor("passwords", AT_ONCE);
        this.clock = clock;
    }

    /** Inside a transaction. Whoever is signed in as this person is so no more. */
    public Uni<Void> set(UUID personId, String password, Actor by) {
        return apart(() -> Argon2.hash(password))
                .chain(hash -> accounts.findById(personId)
                        .onItem()
                        .ifNull()
                        .continueWith(() -> new LocalAccount(personId))
                        .invoke(account -> account.change(hash, clock.instant()))
                        .chain(accounts::persist))
                .chain(() -> revoking.tokensOfPerson(personId, by));
    }

    /** No, in the same time, for people without a password and, with an empty id, for nobody at all. */
    public Uni<Boolean> matches(Optional<UUID> personId, String password) {
        return Panache.withSession(() -> accounts.findById(personId.orElseGet(() -> new UUID(0, 0))))
                .map(account -> account == null ? NOBODY : account.hash)
                .chain(hash -> apart(() -> Argon2.matches(password, hash) && !hash.equals(NOBODY)));
    }

    /** When the person's password was last set; empty without one. */
    public Uni<Optional<Instant>> changedAt(UUID personId) {
        return Panache.withSession(() -> accounts.findById(personId))
                .map(account -> Optional.ofNullable(account).map(known -> known.changedAt));
    }

    private <T> Uni<T> apart(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> workers.executeBlocking(work, false).toCompletionStage());
    }
}
