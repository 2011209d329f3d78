package dev.muster.incidents.subscription;

import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Ends a subscription by the link in a mail, without signing in. */
@ApplicationScoped
class Unsubscribing {

    private final SubscriptionRepository repository;
    private final Transactions transactions;
    private final Clock clock;

    Unsubscribing(SubscriptionRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether there is, or was, a subscription behind the link; one that has ended stays ended. */
    Uni<Boolean> isKnown(String token) {
        return transactions.run(() -> byToken(token)).map(Optional::isPresent);
    }

    /** False where the link belongs to none. */
    Uni<Boolean> end(String token) {
        return transactions.run(() -> byToken(token)
                .invoke(found -> found.ifPresent(subscription -> subscription.end(clock.instant())))
                .map(Optional::isPresent));
    }

    private Uni<Optional<Subscription>> byToken(String token) {
        return repository.byHash(Secrets.hash(token)).map(found -> found.filter(Subscription::endsByLink));
    }
}
