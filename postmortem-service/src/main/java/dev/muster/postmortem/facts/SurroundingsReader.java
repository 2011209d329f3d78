package dev.muster.postmortem.facts;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Gathers what alerts and pages say about an incident. */
@ApplicationScoped
public class SurroundingsReader {

    private static final String SQL = """
            with mine as (
                select * from page_fact where incident_ids @> array[$1::uuid] or alert_ids && $2::uuid[]),
            first as (select * from mine order by started_at, id limit 1)
            select a.first_alert, a.alerts, a.acted_on, p.pages, n.interruptions,
                first.id as page_id, first.accepted_at, first.started_at, first.handed_over_at, p.acknowledged_at
            from (select min(accepted_at) as first_alert, count(*)::int as alerts,
                    (count(*) filter (where acted_on))::int as acted_on
                  from alert_fact where id = any($2)) a
            cross join (select count(*)::int as pages, min(acknowledged_at) as acknowledged_at from mine) p
            cross join (select count(distinct person_id)::int as interruptions from page_notice
                  where page_id in (select id from mine) and channel not in ('email', 'inbox')) n
            left join first on true
            """;

    private final Pool pool;

    SurroundingsReader(Pool pool) {
        this.pool = pool;
    }

    /** Asks the database on its own: not to be called within a transaction. */
    public Uni<Surroundings> of(Incident incident) {
        return pool.preparedQuery(SQL)
                .execute(Tuple.of(incident.incidentId(), incident.alertIds().toArray(UUID[]::new)))
                .map(rows -> read(rows.iterator().next()));
    }

    private static Surroundings read(Row row) {
        var page = row.getUUID("page_id") == null
                ? null
                : new Surroundings.FirstPage(
                        instant(row, "accepted_at"),
                        instant(row, "started_at"),
                        instant(row, "handed_over_at"),
                        instant(row, "acknowledged_at"));
        return new Surroundings(
                instant(row, "first_alert"),
                row.getInteger("alerts"),
                row.getInteger("acted_on"),
                row.getInteger("pages"),
                row.getInteger("interruptions"),
                page);
    }

    private static Instant instant(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
