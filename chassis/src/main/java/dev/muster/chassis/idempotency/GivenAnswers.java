package dev.muster.chassis.idempotency;

import dev.muster.chassis.secret.SecretBox;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny.AbstractQuery;

/** The answers given under idempotency keys, for a day. Sealed, because an answer may hold a secret that is shown once. */
@ApplicationScoped
class GivenAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Waits for a running transaction with the same key; finds the key free again if that one rolls back. */
    private static final String CLAIM = """
            insert into idempotency (caller, path, key, fingerprint, created_at)
            values (:caller, :path, :key, :fingerprint, :now)
            on conflict do nothing
            """;

    private static final String KEEP = """
            update idempotency set location = :location, answer = :answer
            where caller = :caller and path = :path and key = :key
            """;

    private static final String GIVEN = """
            select location, answer from idempotency
            where caller = :caller and path = :path and key = :key and fingerprint = :fingerprint
            """;

    /** A few at a time, and never one that another transaction is at. */
    private static final String FORGET = """
            delete from idempotency where ctid in
                (select ctid from idempotency where created_at < :before limit 20 for update skip locked)
            """;

    private final Transactions transactions;
    private final SecretBox secrets;
    private final Clock clock;

    GivenAnswers(Transactions transactions, SecretBox secrets, Clock clock) {
        this.transactions = transactions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whether the key was free, and now is this request's. */
    Uni<Boolean> claim(KeyedRequest asked) {
        return forget().chain(transactions::session)
                .chain(session -> keyed(session.createNativeQuery(CLAIM), asked)
                        .setParameter("fingerprint", asked.fingerprint())
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .map(inserted -> inserted > 0);
    }

    Uni<Integer> keep(KeyedRequest asked, Answer answer) {
        return transactions.session().chain(session -> keyed(session.createNativeQuery(KEEP), asked)
                .setParameter("location", answer.location())
                .setParameter("answer", secrets.seal(answer.body()))
                .executeUpdate());
    }

    /** Nothing when the key stands for another request. */
    Uni<Answer> given(KeyedRequest asked) {
        return transactions
                .session()
                .chain(session -> keyed(session.createNativeQuery(GIVEN, Object[].class), asked)
                        .setParameter("fingerprint", asked.fingerprint())
                        .getSingleResultOrNull())
                .onItem()
                .ifNotNull()
                .transform(row -> new Answer((String) row[0], secrets.open((String) row[1])));
    }

    private Uni<Integer> forget() {
        return transactions.session().chain(session -> session.createNativeQuery(FORGET)
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate());
    }

    private static <Q extends AbstractQuery> Q keyed(Q query, KeyedRequest asked) {
        query.setParameter("caller", asked.caller())
                .setParameter("path", asked.path())
                .setParameter("key", asked.key());
        return query;
    }
}
