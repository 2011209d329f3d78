package dev.muster.alerts.testing;

import dev.muster.chassis.replica.Replicas;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.time.Ids;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The database of the running service, as tests prepare and inspect it. */
@ApplicationScoped
public class Store {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Database database;
    private final Pool pool;
    private final Replicas replicas;

    Store(Database database, Pool pool, Replicas replicas) {
        this.database = database;
        this.pool = pool;
        this.replicas = replicas;
    }

    /** No alerts, events, rules or messages. Catalog and integrations stay: tests make their own, with names of their own. */
    public void empty() {
        database.empty("integration", "audit");
        run("update replica_revision set revision = revision + 1 where name = 'rules'");
        replicas.catchUp().await().atMost(PATIENCE);
    }

    public void run(String sql) {
        query(sql, Tuple.tuple());
    }

    @CanIgnoreReturnValue
    public List<Row> query(String sql, Tuple parameters) {
        var rows = new ArrayList<Row>();
        pool.preparedQuery(sql).execute(parameters).await().atMost(PATIENCE).forEach(rows::add);
        return rows;
    }

    /** An open alert as ingest would have made it. */
    public StoredAlert alert(String summary) {
        return alert(summary, "critical", "triggered", "{}", null);
    }

    public StoredAlert alert(String summary, String severity, String status, String labelsJson, UUID serviceId) {
        var id = Ids.next();
        var group = Ids.next();
        var rows = query(
                """
                insert into alert (id, integration_id, dedup_key, group_id, status, severity, urgency, summary,
                    service_id, labels, first_seen_at, last_seen_at, fate_outcome, fate_steps)
                values ($1, $2, $3, $4, $5, $6, 'high', $7, $8, $9::text::jsonb, now(), now(), 'paged',
                    '[{"what":"Paged by the catch-all policy","why":"Nobody names one"}]')
                returning number
                """,
                Tuple.tuple()
                        .addValue(id)
                        .addValue(Ids.next())
                        .addValue("key-" + id)
                        .addValue(group)
                        .addValue(status)
                        .addValue(severity)
                        .addValue(summary)
                        .addValue(serviceId)
                        .addValue(labelsJson));
        return new StoredAlert(id, rows.get(0).getLong("number"), group);
    }

    public record StoredAlert(UUID id, long number, UUID groupId) {}

    /** The messages published about a subject, in order. */
    public List<Row> published(UUID subject) {
        return query("select * from outbox where subject = $1 order by seq", Tuple.of(subject.toString()));
    }
}
