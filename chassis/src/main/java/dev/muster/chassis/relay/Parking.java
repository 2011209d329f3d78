package dev.muster.chassis.relay;

import dev.muster.chassis.background.Signals;
import dev.muster.chassis.messaging.Audience;
import dev.muster.chassis.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a person does about messages that do not arrive. */
@ApplicationScoped
public class Parking {

    /** @param waiting how many messages wait behind the one that was refused, itself included */
    public record Parked(String subscriber, String subject, Instant parkedAt, String error, long waiting) {}

    private final Pool pool;
    private final Audience audience;
    private final Signals signals;
    private final Clock clock;

    Parking(Pool pool, Audience audience, Signals signals, Clock clock) {
        this.pool = pool;
        this.audience = audience;
        this.signals = signals;
        this.clock = clock;
    }

    /** The longest parked first. */
    public Uni<List<Parked>> list() {
        return pool.query("""
                        select lane.subscriber, lane.subject, lane.parked_at, lane.last_error,
                               (select count(*) from outbox
                                 where outbox.subject = lane.subject and outbox.seq > lane.delivered_seq) as waiting
                          from outbox_lane lane
                         where lane.delivered_seq < lane.last_seq and lane.parked_at is not null
                         order by lane.parked_at
                         limit 200
                        """).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Parked(
                        row.getString("subscriber"),
                        row.getString("subject"),
                        row.getOffsetDateTime("parked_at").toInstant(),
                        row.getString("last_error"),
                        row.getLong("waiting")))
                .toList());
    }

    /** Sends a parked subject again. False when it is not parked. */
    public Uni<Boolean> retry(String subscriber, String subject) {
        return pool.preparedQuery("""
                        update outbox_lane set parked_at = null, attempts = 0, next_at = $3
                         where subscriber = $1 and subject = $2 and parked_at is not null
                        """)
                .execute(Tuple.of(subscriber, subject, now()))
                .map(rows -> rows.rowCount() == 1)
                .invoke(() -> signals.send(Outbox.TOPIC));
    }

    /** Sends everything since then once more, for a subscriber that is new or lost its data; answers how many subjects. */
    public Uni<Integer> replay(String subscriber, Instant from) {
        return pool.preparedQuery("""
                        insert into outbox_lane as lane
                               (subscriber, subject, delivered_seq, last_seq, waiting_since, next_at)
                        select $1, subject, min(seq) - 1, max(seq), min(occurred_at), $4
                          from outbox
                         where occurred_at >= $2 and type = any($3) and $1 <> all(excluded)
                         group by subject
                         order by subject
                            on conflict (subscriber, subject) do update
                           set delivered_seq = least(lane.delivered_seq, excluded.delivered_seq),
                               last_seq = greatest(lane.last_seq, excluded.last_seq),
                               waiting_since = excluded.waiting_since,
                               next_at = excluded.next_at, attempts = 0, last_error = null, parked_at = null
                        """)
                .execute(Tuple.of(
                        subscriber,
                        from.atOffset(ZoneOffset.UTC),
                        audience.typesFor(subscriber).toArray(String[]::new),
                        now()))
                .map(rows -> rows.rowCount())
                .invoke(() -> signals.send(Outbox.TOPIC));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
