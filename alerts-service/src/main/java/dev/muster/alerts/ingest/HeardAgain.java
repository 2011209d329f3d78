package dev.muster.alerts.ingest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The quick way for events that only say again what is known, and most do: one statement that reads nothing first. An
 * alert somebody else has changed meanwhile is left out, with its events, and nothing has happened to it.
 */
@Singleton
class HeardAgain {

    private static final String STORE = """
            with heard as (
                update alert
                set severity = row.severity,
                    urgency = row.urgency,
                    summary = row.summary,
                    count = row.count,
                    occurrence = row.occurrence,
                    last_seen_at = row.last_seen_at,
                    version = alert.version + 1
                from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::int[], $7::text[],
                            $8::timestamptz[])
                     as row (id, version, severity, urgency, summary, count, occurrence, last_seen_at)
                where alert.id = row.id and alert.version = row.version
                returning alert.id
            )
            insert into event (id, alert_id, integration_id, action, received_at, body, named)
            select row.*
            from unnest($9::uuid[], $10::uuid[], $11::uuid[], $12::text[], $13::timestamptz[], $14::text[],
                        $15::boolean[])
                 as row (id, alert_id, integration_id, action, received_at, body, named)
            where row.alert_id in (select id from heard)
            returning alert_id
            """;

    private final KnownAlerts known;
    private final IngestDatabase database;

    HeardAgain(KnownAlerts known, IngestDatabase database) {
        this.known = known;
        this.database = database;
    }

    /** The arrivals that have to be written otherwise, in their order. If it fails, nothing is known of the others. */
    Uni<List<Arrival>> write(List<Arrival> arrivals) {
        if (arrivals.stream().anyMatch(arrival -> arrival.named)) {
            return Uni.createFrom().item(arrivals);
        }
        AlertBatch batch = applied(arrivals);
        List<AlertRecord> repeated = batch.repeated();
        return repeated.isEmpty() ? Uni.createFrom().item(arrivals) : store(arrivals, repeated);
    }

    private AlertBatch applied(List<Arrival> arrivals) {
        var open = known.of(AlertBatch.keys(arrivals));
        var batch = new AlertBatch(arrivals.stream()
                .filter(arrival -> open.containsKey(arrival.key()))
                .toList());
        batch.applyTo(open);
        return batch;
    }

    private Uni<List<Arrival>> store(List<Arrival> arrivals, List<AlertRecord> repeated) {
        known.forget(repeated.stream().map(alert -> alert.key).toList());
        return database.execute(STORE, values(repeated, about(ids(repeated), arrivals)))
                .map(HeardAgain::alertsOf)
                .onFailure(IngestDatabase::isLostRace)
                .recoverWithItem(Set.of())
                .invoke(stored -> remember(repeated, stored))
                .map(stored -> without(stored, arrivals));
    }

    private void remember(List<AlertRecord> repeated, Set<UUID> stored) {
        List<AlertRecord> still =
                repeated.stream().filter(alert -> stored.contains(alert.id)).toList();
        still.forEach(AlertRecord::stored);
        known.remember(still);
    }

    private static Tuple values(List<AlertRecord> alerts, List<Arrival> arrivals) {
        var values = new ArrayList<Object>(List.of(
                Columns.of(alerts, UUID[]::new, alert -> alert.id),
                Columns.of(alerts, Integer[]::new, alert -> alert.version),
                Columns.texts(alerts, alert -> alert.severity.word()),
                Columns.texts(alerts, alert -> alert.urgency.word()),
                Columns.texts(alerts, alert -> alert.summary),
                Columns.of(alerts, Integer[]::new, alert -> alert.count),
                Columns.texts(alerts, alert -> alert.occurrence),
                Columns.times(alerts, alert -> alert.lastSeenAt)));
        values.addAll(EventStore.columns(arrivals));
        return Tuple.from(values);
    }

    private static Set<UUID> ids(List<AlertRecord> alerts) {
        var ids = new HashSet<UUID>();
        alerts.forEach(alert -> ids.add(alert.id));
        return ids;
    }

    private static Set<UUID> alertsOf(RowSet<Row> rows) {
        var alerts = new HashSet<UUID>();
        rows.forEach(row -> alerts.add(row.getUUID(0)));
        return alerts;
    }

    private static List<Arrival> about(Set<UUID> alerts, List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> alerts.contains(arrival.alertId))
                .toList();
    }

    private static List<Arrival> without(Set<UUID> alerts, List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> !alerts.contains(arrival.alertId))
                .toList();
    }
}
