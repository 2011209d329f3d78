package dev.muster.chassis.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The outbox as a log. Only rows of transactions older than every running one are read: a row that commits later can
 * then never appear before one already seen.
 */
@Singleton
class LiveRows {

    private final Pool pool;
    private final ObjectMapper json;

    LiveRows(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<Position> head() {
        return pool.query("""
                        select txid::text::bigint as txid, seq from outbox
                         where txid < pg_snapshot_xmin(pg_current_snapshot())
                         order by outbox.txid desc, seq desc
                         limit 1
                        """)
                .execute()
                .map(rows ->
                        rows.iterator().hasNext() ? position(rows.iterator().next()) : Position.START);
    }

    Uni<List<Entry>> after(Position position, int limit) {
        return pool.preparedQuery("""
                        select txid::text::bigint as txid, seq, type, subject, occurred_at, data::text as data
                          from outbox
                         where (outbox.txid, seq) > ($1::text::xid8, $2)
                           and outbox.txid < pg_snapshot_xmin(pg_current_snapshot())
                         order by outbox.txid, seq
                         limit $3
                        """)
                .execute(Tuple.of(Long.toString(position.txid()), position.seq(), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::entry)
                        .toList());
    }

    /** Whether something is committed that an older, still running transaction holds back. */
    Uni<Boolean> heldBack() {
        return pool.query("""
                        select exists (select 1 from outbox
                                        where txid >= pg_snapshot_xmin(pg_current_snapshot())) as held
                        """).execute().map(rows -> rows.iterator().next().getBoolean("held"));
    }

    private Entry entry(Row row) {
        var position = position(row);
        try {
            return Entry.of(
                    position,
                    new LiveEvent(
                            position.toString(),
                            row.getString("type"),
                            row.getString("subject"),
                            row.getOffsetDateTime("occurred_at").toInstant(),
                            json.readTree(row.getString("data"))),
                    json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL keeps no broken JSON", e);
        }
    }

    private static Position position(Row row) {
        return new Position(row.getLong("txid"), row.getLong("seq"));
    }
}
