package dev.muster.alerts.ingest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps every event, within the caller's transaction. */
final class EventStore {

    private static final String APPEND = """
            insert into event (id, alert_id, integration_id, action, received_at, body, named)
            select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::text[],
                                 $7::boolean[])
            """;

    private static final String STORED = "select id, alert_id from event where id = any($1::uuid[]) and named";

    private EventStore() {}

    static Uni<Void> append(SqlClient transaction, List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction
                .preparedQuery(APPEND)
                .execute(Tuple.from(columns(arrivals)))
                .replaceWithVoid();
    }

    /** id, alert_id, integration_id, action, received_at, body, named. */
    static List<Object> columns(List<Arrival> arrivals) {
        return List.of(
                Columns.of(arrivals, UUID[]::new, arrival -> arrival.event.id()),
                Columns.of(arrivals, UUID[]::new, arrival -> arrival.alertId),
                Columns.of(arrivals, UUID[]::new, arrival -> arrival.event.integrationId()),
                Columns.texts(arrivals, arrival -> arrival.event.action().word()),
                Columns.times(arrivals, arrival -> arrival.event.receivedAt()),
                Columns.texts(arrivals, arrival -> StoredJson.of(EventBody.of(arrival.event))),
                Columns.of(arrivals, Boolean[]::new, arrival -> arrival.named));
    }

    /** The alerts of those named events that are stored already, by event; an event that had none has an empty one. */
    static Uni<Map<UUID, Optional<UUID>>> stored(SqlClient transaction, List<UUID> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction
                .preparedQuery(STORED)
                .execute(Tuple.of(events.toArray(UUID[]::new)))
                .map(EventStore::alertByEvent);
    }

    private static Map<UUID, Optional<UUID>> alertByEvent(RowSet<Row> rows) {
        var alerts = new HashMap<UUID, Optional<UUID>>();
        rows.forEach(row -> alerts.put(row.getUUID(0), Optional.ofNullable(row.getUUID(1))));
        return alerts;
    }
}
