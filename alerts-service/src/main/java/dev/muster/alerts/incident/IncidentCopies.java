package dev.muster.alerts.incident;

import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Incidents as far as alerts and rules speak of them. */
@ApplicationScoped
public class IncidentCopies {

    private final Pool pool;
    private final Transactions transactions;

    IncidentCopies(Pool pool, Transactions transactions) {
        this.pool = pool;
        this.transactions = transactions;
    }

    /** In the running transaction. */
    public Uni<Void> keep(IncidentCopy incident) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into incident_copy (id, number, title, severity, status, restricted, visible_to)
                                values (:id, :number, :title, nullif(:severity, ''), :status, :restricted,
                                        cast(:visibleTo as uuid[]))
                                on conflict (id) do update
                                set number = excluded.number, title = excluded.title, severity = excluded.severity,
                                    status = excluded.status, restricted = excluded.restricted,
                                    visible_to = excluded.visible_to
                                """)
                        .setParameter("id", incident.id())
                        .setParameter("number", incident.number())
                        .setParameter("title", incident.title())
                        .setParameter("severity", Objects.requireNonNullElse(incident.severity(), ""))
                        .setParameter("status", incident.status())
                        .setParameter("restricted", incident.restricted())
                        .setParameter("visibleTo", incident.visibleTo().toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those we have heard of, by id. */
    public Uni<Map<UUID, IncidentCopy>> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : pool.preparedQuery("select * from incident_copy where id = any($1)")
                        .execute(Tuple.of(ids.toArray(UUID[]::new)))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(IncidentCopies::copy)
                                .collect(Collectors.toMap(IncidentCopy::id, Function.identity())));
    }

    /** Whether it must not be named to that person. What nobody has told us of yet is no secret. */
    public Uni<Boolean> isHidden(UUID id, UUID person) {
        return find(List.of(id))
                .map(found -> found.containsKey(id) && found.get(id).isHiddenFrom(person));
    }

    private static IncidentCopy copy(Row row) {
        return new IncidentCopy(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("severity"),
                row.getString("status"),
                row.getBoolean("restricted"),
                Arrays.asList(row.getArrayOfUUIDs("visible_to")));
    }
}
