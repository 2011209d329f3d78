package dev.muster.alerts.ingest;

import dev.muster.alerts.alert.AlertStatus;
import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes alerts in bulk, within the caller's transaction. */
final class AlertStore {

    /**
     * Locks each open alert, in the order of the keys. The lateral join and the comparison no index can serve leave
     * PostgreSQL no plan but one look-up per key in the index alert_open, also while it still takes the table for empty.
     */
    private static final String LOCK_OPEN = """
            select alert.*
            from unnest($1::uuid[], $2::text[]) as wanted (integration_id, dedup_key)
            cross join lateral (
                select id, number, version, group_id, integration_id, dedup_key, status, severity, urgency, summary, service_id,
                       policy_id, incident_id, occurrence, count, first_seen_at, last_seen_at, acknowledged_at,
                       acknowledged_by
                from alert
                where alert.dedup_key = wanted.dedup_key
                  and alert.integration_id is not distinct from wanted.integration_id
                  and alert.status <> 'resolved'
                for update
            ) as alert
            """;

    /**
     * Writes new alerts and changed ones alike. Should another replica have opened an alert of the same key meanwhile,
     * the index alert_open refuses the whole statement, and the batch is to be applied again to what is there now.
     */
    private static final String SAVE = """
            insert into alert (id, number, group_id, integration_id, dedup_key, status, severity, urgency, summary,
                               source, service_id, policy_id, labels, links, images, count, occurrence,
                               first_seen_at, last_seen_at, acknowledged_at, acknowledged_by, resolved_at, resolved_by,
                               fate_outcome, fate_rules, fate_steps, incident_id, promoted_by)
            select id, coalesce(number, nextval('alert_number')), group_id, integration_id, dedup_key, status, severity,
                   urgency, summary, source, service_id, policy_id, labels::jsonb, links::jsonb, images::jsonb, count,
                   occurrence, last_seen_at, last_seen_at, acknowledged_at, acknowledged_by, resolved_at, resolved_by,
                   coalesce(fate_outcome, ''),
                   coalesce(fate_rules::jsonb, '[]'), coalesce(fate_steps::jsonb, '[]'), incident_id,
                   promoted_by
            from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[],
                        $8::text[], $9::text[], $10::text[], $11::uuid[], $12::uuid[], $13::text[], $14::text[],
                        $15::text[], $16::int[], $17::text[], $18::timestamptz[], $19::timestamptz[], $20::text[],
                        $21::timestamptz[], $22::text[], $23::text[], $24::text[], $25::text[], $26::uuid[],
                        $27::uuid[])
                 as row (id, number, group_id, integration_id, dedup_key, status, severity, urgency, summary, source,
                         service_id, policy_id, labels, links, images, count, occurrence, last_seen_at,
                         acknowledged_at, acknowledged_by, resolved_at, resolved_by, fate_outcome, fate_rules,
                         fate_steps, incident_id, promoted_by)
            on conflict (id) do update
            set status = excluded.status,
                severity = excluded.severity,
                urgency = excluded.urgency,
                summary = excluded.summary,
                service_id = excluded.service_id,
                policy_id = excluded.policy_id,
                incident_id = excluded.incident_id,
                promoted_by = coalesce(excluded.promoted_by, alert.promoted_by),
                count = excluded.count,
                occurrence = excluded.occurrence,
                last_seen_at = excluded.last_seen_at,
                acknowledged_at = excluded.acknowledged_at,
                acknowledged_by = excluded.acknowledged_by,
                resolved_at = excluded.resolved_at,
                resolved_by = excluded.resolved_by,
                fate_outcome = case when excluded.fate_outcome = '' then alert.fate_outcome
                                    else excluded.fate_outcome end,
                fate_rules = case when excluded.fate_outcome = '' then alert.fate_rules else excluded.fate_rules end,
                fate_steps = alert.fate_steps || excluded.fate_steps,
                version = alert.version + 1
            returning id, number
            """;

    private AlertStore() {}

    static Uni<Map<AlertKey, AlertRecord>> lockOpen(SqlClient transaction, List<AlertKey> keys) {
        return transaction
                .preparedQuery(LOCK_OPEN)
                .execute(Tuple.of(
                        Columns.of(keys, UUID[]::new, AlertKey::integrationId),
                        Columns.of(keys, String[]::new, AlertKey::dedupKey)))
                .map(AlertStore::byKey);
    }

    /** Gives new alerts their numbers. */
    static Uni<Void> save(SqlClient transaction, List<AlertRecord> alerts) {
        if (alerts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction
                .preparedQuery(SAVE)
                .execute(row(alerts))
                .invoke(rows -> number(alerts, rows))
                .replaceWithVoid();
    }

    private static Tuple row(List<AlertRecord> alerts) {
        return Tuple.tuple()
                .addValue(Columns.of(alerts, UUID[]::new, alert -> alert.id))
                .addValue(Columns.of(alerts, Long[]::new, alert -> alert.number))
                .addValue(Columns.of(alerts, UUID[]::new, alert -> alert.groupId))
                .addValue(Columns.of(alerts, UUID[]::new, alert -> alert.key.integrationId()))
                .addValue(Columns.texts(alerts, alert -> alert.key.dedupKey()))
                .addValue(Columns.texts(alerts, alert -> alert.status.word()))
                .addValue(Columns.texts(alerts, alert -> alert.severity.word()))
                .addValue(Columns.texts(alerts, alert -> alert.urgency.word()))
                .addValue(Columns.texts(alerts, alert -> alert.summary))
                .addValue(Columns.texts(alerts, alert -> alert.isNew() ? alert.openedBy.source() : null))
                .addValue(Columns.of(alerts, UUID[]::new, alert -> alert.serviceId))
                .addValue(Columns.of(alerts, UUID[]::new, alert -> alert.policyId))
                .addValue(Columns.texts(alerts, alert -> alert.isNew() ? StoredJson.of(alert.openedBy.labels()) : "{}"))
                .addValue(Columns.texts(alerts, alert -> alert.isNew() ? StoredJson.of(alert.openedBy.links()) : "[]"))
                .addValue(Columns.texts(alerts, alert -> alert.isNew() ? StoredJson.of(alert.openedBy.images()) : "[]"))
                .addValue(Columns.of(alerts, Integer[]::new, alert -> alert.count))
                .addValue(Columns.texts(alerts, alert -> alert.occurrence))
                .addValue(Columns.times(alerts, alert -> alert.lastSeenAt))
                .addValue(Columns.times(alerts, alert -> alert.acknowledgedAt))
                .addValue(Columns.texts(alerts, alert -> alert.acknowledgedBy))
                .addValue(Columns.times(alerts, alert -> alert.resolvedAt))
                .addValue(Columns.texts(alerts, alert -> alert.resolvedBy))
                .addValue(Columns.texts(
                        alerts,
                        alert -> alert.decided == null
                                ? null
                                : alert.decided.outcome().word()))
                .addValue(Columns.texts(
                        alerts, alert -> alert.decided == null ? null : StoredJson.of(alert.decided.rules())))
                .addValue(Columns.texts(
                        alerts, alert -> alert.decided == null ? null : StoredJson.of(alert.decided.steps())))
                .addValue(Columns.of(alerts, UUID[]::new, alert -> alert.incidentId))
                .addValue(Columns.of(alerts, UUID[]::new, alert -> alert.promotedBy));
    }

    private static Map<AlertKey, AlertRecord> byKey(RowSet<Row> rows) {
        var open = new HashMap<AlertKey, AlertRecord>();
        for (Row row : rows) {
            AlertRecord alert = alert(row);
            open.put(alert.key, alert);
        }
        return open;
    }

    private static AlertRecord alert(Row row) {
        var key = new AlertKey(row.getUUID("integration_id"), row.getString("dedup_key"));
        var alert = new AlertRecord(row.getUUID("id"), row.getUUID("group_id"), key, null);
        alert.number = row.getLong("number");
        alert.version = row.getInteger("version");
        alert.status = AlertStatus.of(row.getString("status")).orElseThrow();
        alert.severity = Severity.of(row.getString("severity")).orElseThrow();
        alert.urgency = Urgency.of(row.getString("urgency")).orElseThrow();
        alert.summary = row.getString("summary");
        alert.serviceId = row.getUUID("service_id");
        alert.policyId = row.getUUID("policy_id");
        alert.incidentId = row.getUUID("incident_id");
        alert.occurrence = row.getString("occurrence");
        alert.count = row.getInteger("count");
        alert.firstSeenAt = row.getOffsetDateTime("first_seen_at").toInstant();
        alert.lastSeenAt = row.getOffsetDateTime("last_seen_at").toInstant();
        alert.acknowledgedBy = row.getString("acknowledged_by");
        OffsetDateTime acknowledgedAt = row.getOffsetDateTime("acknowledged_at");
        alert.acknowledgedAt = acknowledgedAt == null ? null : acknowledgedAt.toInstant();
        return alert;
    }

    private static void number(List<AlertRecord> alerts, RowSet<Row> rows) {
        var numbers = new HashMap<UUID, Long>();
        rows.forEach(row -> numbers.put(row.getUUID(0), row.getLong(1)));
        alerts.forEach(alert -> alert.number = numbers.get(alert.id));
    }
}
