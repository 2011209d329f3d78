package dev.muster.alerts.ingest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One problem is one incident: what a rule promotes while an incident it made of the same service is open becomes part of
 * that, be it ten hosts in one message or the next one an hour later.
 */
final class OpenIncidents {

    /** Others that promote by the same rule wait for the end of this transaction, and then find what it made. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(key)
            from (select distinct hashtextextended('promotion ' || rule, 0) as key
                  from unnest($1::uuid[]) as wanted (rule) order by key) as sorted
            """;

    private static final String FIND = """
            select wanted.rule, wanted.service, last.incident_id
            from unnest($1::uuid[], $2::uuid[]) as wanted (rule, service)
            cross join lateral (
                select incident_id from alert
                where promoted_by = wanted.rule and service_id is not distinct from wanted.service
                  and incident_id is not null
                order by id desc limit 1) as last
            where not exists (
                select 1 from incident_copy
                where incident_copy.id = last.incident_id
                  and incident_copy.status in ('resolved', 'closed', 'declined', 'merged'))
            """;

    private record Problem(UUID rule, UUID service) {}

    private OpenIncidents() {}

    /** Gives those that were just promoted the incident they join, before they are stored. */
    static Uni<Void> join(SqlClient transaction, List<AlertChange> changes) {
        var promoted = changes.stream()
                .filter(AlertChange::promoted)
                .map(AlertChange::alert)
                .toList();
        if (promoted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rules = promoted.stream().map(alert -> alert.promotedBy).toArray(UUID[]::new);
        var services = promoted.stream().map(alert -> alert.serviceId).toArray(UUID[]::new);
        return transaction
                .preparedQuery(LOCK)
                .execute(Tuple.of(rules))
                .chain(() -> transaction.preparedQuery(FIND).execute(Tuple.of(rules, services)))
                .invoke(found -> assign(promoted, found))
                .replaceWithVoid();
    }

    private static void assign(List<AlertRecord> promoted, RowSet<Row> found) {
        Map<Problem, UUID> incidents = new HashMap<>();
        found.forEach(row ->
                incidents.put(new Problem(row.getUUID("rule"), row.getUUID("service")), row.getUUID("incident_id")));
        promoted.forEach(alert -> alert.incidentId =
                incidents.computeIfAbsent(new Problem(alert.promotedBy, alert.serviceId), first -> alert.incidentId));
    }
}
