package dev.muster.chassis.timer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The timers' table as the loop sees it: claims, leases and pauses. */
@Singleton
class TimerRows {

    private final Pool pool;
    private final ObjectMapper json;

    TimerRows(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** Leases the timers that are due, the longest due first; what another replica is claiming is skipped. */
    Uni<List<ClaimedTimer>> claim(String kind, Instant now, Instant leaseEnd, int limit) {
        return pool.preparedQuery("""
                        with due as (
                            select id from timer
                             where kind = $2 and next_at <= $1
                             order by next_at, due_at
                             limit $3
                               for update skip locked)
                        update timer t set next_at = $4, attempts = t.attempts + 1
                          from due where t.id = due.id
                        returning t.id, t.kind, t.subject, t.due_at, t.payload::text as payload, t.attempts, t.traceparent
                        """)
                .execute(Tuple.of(utc(now), kind, limit, utc(leaseEnd)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::read)
                        .sorted(Comparator.comparing(claimed -> claimed.timer().dueAt()))
                        .toList());
    }

    /** When the next timer is due or comes back. */
    Uni<Optional<Instant>> next(String kind) {
        return pool.preparedQuery("select min(next_at) as next from timer where kind = $1")
                .execute(Tuple.of(kind))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime("next"))
                        .map(OffsetDateTime::toInstant));
    }

    /** The due instant of the timer that has waited longest for its work to be done. */
    Uni<Optional<Instant>> longestOverdue(Instant now) {
        return pool.preparedQuery("select min(due_at) as oldest from timer where due_at <= $1")
                .execute(Tuple.of(utc(now)))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime("oldest"))
                        .map(OffsetDateTime::toInstant));
    }

    /** Keeps what is still at work from being claimed by others. */
    Uni<Void> prolong(Set<UUID> ids, Instant leaseEnd) {
        return pool.preparedQuery("update timer set next_at = $2 where id = any($1)")
                .execute(Tuple.of(ids.toArray(UUID[]::new), utc(leaseEnd)))
                .replaceWithVoid();
    }

    Uni<Void> failed(Timer timer, Instant again, String error) {
        return pool.preparedQuery("update timer set next_at = $3, last_error = $4 where id = $1 and attempts = $2")
                .execute(Tuple.of(timer.id(), timer.attempts(), utc(again), error))
                .replaceWithVoid();
    }

    private ClaimedTimer read(Row row) {
        try {
            var timer = new Timer(
                    row.getUUID("id"),
                    row.getString("kind"),
                    row.getString("subject"),
                    row.getOffsetDateTime("due_at").toInstant(),
                    json.readTree(row.getString("payload")),
                    row.getInteger("attempts"));
            return new ClaimedTimer(timer, row.getString("traceparent"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL keeps no broken JSON", e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
