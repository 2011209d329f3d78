package dev.muster.chassis.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.relay.Lane.Numbered;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The lanes' table as a relay sees it. */
@Singleton
class LaneRows {

    /** Of all lanes together, in one batch. */
    static final int MESSAGES = 512;

    private static final int MESSAGES_OF_A_LANE = 50;

    private final Pool pool;
    private final ObjectMapper json;
    private final String self;

    LaneRows(Pool pool, ObjectMapper json, @ConfigProperty(name = "muster.service.name") String self) {
        this.pool = pool;
        this.json = json;
        this.self = self;
    }

    /** Leases lanes with something to deliver; one that is being written to or claimed elsewhere is skipped. */
    Uni<List<Lane>> claim(String subscriber, Set<String> types, Instant now, Instant leaseEnd) {
        return pool.preparedQuery("""
                        with due as (
                            select subscriber, subject from outbox_lane
                             where subscriber = $1 and next_at <= $2 and delivered_seq < last_seq and parked_at is null
                             order by next_at
                             limit $3
                               for update skip locked)
                        update outbox_lane lane set next_at = $4
                          from due where lane.subscriber = due.subscriber and lane.subject = due.subject
                        returning lane.subject, lane.delivered_seq, lane.last_seq, lane.attempts
                        """)
                .execute(Tuple.of(subscriber, utc(now), MESSAGES, utc(leaseEnd)))
                .map(rows -> stream(rows).map(LaneRows::lane).toList())
                .chain(lanes -> lanes.isEmpty() ? Uni.createFrom().item(lanes) : fill(subscriber, types, lanes));
    }

    /** Only by the holder of the lease. Locks in the order in which writers lock. */
    Uni<Void> settle(String subscriber, Instant leaseEnd, List<LaneState> states) {
        return pool.preparedQuery("""
                        with mine as (
                            select lane.subscriber, lane.subject from outbox_lane lane
                             where lane.subscriber = $1 and lane.next_at = $2 and lane.subject = any($3)
                             order by lane.subscriber, lane.subject
                               for update)
                        update outbox_lane lane
                           set delivered_seq = state.delivered,
                               attempts = state.attempts,
                               next_at = state.next,
                               last_error = state.error,
                               parked_at = state.parked,
                               waiting_since = case when state.delivered < lane.last_seq
                                                    then coalesce(state.since, lane.waiting_since) end
                          from mine
                          join jsonb_to_recordset($4::text::jsonb) as state(
                                   subject text, delivered bigint, attempts int, next timestamptz, error text,
                                   parked timestamptz, since timestamptz) using (subject)
                         where lane.subscriber = mine.subscriber and lane.subject = mine.subject
                        """)
                .execute(Tuple.of(subscriber, utc(leaseEnd), subjects(states), write(states)))
                .replaceWithVoid();
    }

    private Uni<List<Lane>> fill(String subscriber, Set<String> types, List<Lane> lanes) {
        return pool.preparedQuery("""
                        select message.seq, message.id, message.type, message.subject, message.occurred_at,
                               message.actor_type, message.actor_id, message.cause, message.traceparent,
                               message.data::text as data
                          from unnest($1::text[], $2::bigint[]) as lane(subject, delivered_seq)
                         cross join lateral (
                               select * from outbox
                                where outbox.subject = lane.subject and outbox.seq > lane.delivered_seq
                                  and outbox.type = any($3) and $4 <> all(outbox.excluded)
                                order by outbox.seq
                                limit $5) message
                         order by message.seq
                         limit $6
                        """)
                .execute(Tuple.of(
                                lanes.stream().map(Lane::subject).toArray(String[]::new),
                                lanes.stream().map(Lane::deliveredSeq).toArray(Long[]::new),
                                types.toArray(String[]::new),
                                subscriber)
                        .addInteger(MESSAGES_OF_A_LANE)
                        .addInteger(MESSAGES))
                .map(rows -> distribute(lanes, stream(rows).map(this::message).toList()));
    }

    private static List<Lane> distribute(List<Lane> lanes, List<Numbered> messages) {
        Map<String, List<Numbered>> bySubject = messages.stream()
                .collect(Collectors.groupingBy(each -> each.event().subject()));
        return lanes.stream()
                .map(lane -> new Lane(
                        lane.subject(),
                        lane.deliveredSeq(),
                        lane.lastSeq(),
                        lane.attempts(),
                        bySubject.getOrDefault(lane.subject(), new ArrayList<>())))
                .toList();
    }

    private static Lane lane(Row row) {
        return new Lane(
                row.getString("subject"),
                row.getLong("delivered_seq"),
                row.getLong("last_seq"),
                row.getInteger("attempts"),
                List.of());
    }

    private Numbered message(Row row) {
        try {
            return new Numbered(
                    row.getLong("seq"),
                    CloudEvent.of(
                            row.getUUID("id"),
                            self,
                            row.getString("type"),
                            row.getString("subject"),
                            row.getOffsetDateTime("occurred_at").toInstant(),
                            new Actor(row.getString("actor_type"), row.getString("actor_id")),
                            row.getString("cause"),
                            row.getString("traceparent"),
                            json.readTree(row.getString("data"))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL keeps no broken JSON", e);
        }
    }

    private static String[] subjects(List<LaneState> states) {
        return states.stream().map(LaneState::subject).toArray(String[]::new);
    }

    private String write(List<LaneState> states) {
        try {
            return json.writeValueAsString(states);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
