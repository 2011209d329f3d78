package dev.muster.oncall.session;

import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Counts failures in a row, per account and per address, whether the account exists or not. */
@ApplicationScoped
class FailedSignIns {

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(15);

    private final Transactions transactions;
    private final Clock clock;

    FailedSignIns(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Integer> count(String origin) {
        return transactions.run(() -> transactions
                .session()
                .chain(session -> session.createNativeQuery(
                                "select failures from failed_sign_in where origin = :origin and last_at > :since",
                                Integer.class)
                        .setParameter("origin", origin)
                        .setParameter("since", clock.instant().minus(REMEMBERED_FOR))
                        .getSingleResultOrNull())
                .map(failures -> failures == null ? 0 : failures));
    }

    /** Inside a transaction. Origins always in the same order, so that two sign-ins never wait for each other. */
    Uni<Void> add(List<String> origins) {
        return forget().chain(() -> transactions.session())
                .chain(session -> session.createNativeQuery("""
                                insert into failed_sign_in (origin, failures, last_at)
                                select origin, 1, :now from unnest(cast(:origins as text[])) origin order by origin
                                on conflict (origin) do update
                                set failures = failed_sign_in.failures + 1, last_at = excluded.last_at
                                """)
                        .setParameter("origins", origins.toArray(String[]::new))
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Inside a transaction. */
    Uni<Void> clear(String origin) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("delete from failed_sign_in where origin = :origin")
                        .setParameter("origin", origin)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Integer> forget() {
        return transactions.session().chain(session -> session.createNativeQuery("""
                                delete from failed_sign_in where origin in (
                                    select origin from failed_sign_in where last_at <= :before
                                    order by origin for update skip locked)
                                """)
                .setParameter("before", clock.instant().minus(REMEMBERED_FOR))
                .executeUpdate());
    }
}
