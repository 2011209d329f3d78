package dev.muster.alerts.alert;

import dev.muster.alerts.incident.IncidentCopies;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads alerts by plain SQL: lists are long, and an entity would bring along what a list does not show. */
@ApplicationScoped
class AlertQueries {

    static final String OPEN_COUNTS = """
            select status, severity, count(*) as alerts from alert where status <> 'resolved' group by status, severity
            """;

    private final Pool pool;
    private final AlertRows rows;
    private final IncidentCopies incidents;

    AlertQueries(Pool pool, AlertRows rows, IncidentCopies incidents) {
        this.pool = pool;
        this.rows = rows;
        this.incidents = incidents;
    }

    /** Newest first. */
    Uni<Slice<AlertView>> list(AlertFilter filter, PageParams page, UUID reader) {
        var where = where(filter, page);
        return pool.preparedQuery(listing(where, page))
                .execute(where.parameters())
                .map(AlertQueries::all)
                .chain(found -> sight(found, reader)
                        .map(sight ->
                                Slice.of(found, page.limit(), AlertQueries::cursor, row -> rows.alert(row, sight))));
    }

    static SqlWhere where(AlertFilter filter, PageParams page) {
        var where = new SqlWhere();
        filter.narrow(where);
        page.cursor().ifPresent(cursor -> where.and("id < ?", cursor.id()));
        return where;
    }

    static String listing(SqlWhere where, PageParams page) {
        return "select " + AlertRows.COLUMNS + " from alert" + where.text() + " order by id desc limit " + page.fetch();
    }

    Uni<AlertView> alert(String idOrNumber, UUID reader) {
        return one(AlertRows.COLUMNS, idOrNumber)
                .chain(row -> sight(List.of(row), reader).map(sight -> rows.alert(row, sight)));
    }

    Uni<FateView> fate(String idOrNumber) {
        return one(AlertRows.FATE, idOrNumber).map(rows::fate);
    }

    /** Newest first. */
    Uni<Slice<AlertEventView>> events(String idOrNumber, PageParams page) {
        return one("id", idOrNumber).chain(alert -> events(alert, page));
    }

    Uni<AlertCounts> counts() {
        return pool.query(OPEN_COUNTS).execute().map(found -> {
            var byStatus = zeros(Arrays.stream(AlertStatus.values())
                    .filter(status -> status != AlertStatus.RESOLVED)
                    .map(AlertStatus::word)
                    .toList());
            var bySeverity =
                    zeros(Arrays.stream(Severity.values()).map(Severity::word).toList());
            for (Row row : found) {
                byStatus.merge(row.getString("status"), row.getLong("alerts"), Long::sum);
                bySeverity.merge(row.getString("severity"), row.getLong("alerts"), Long::sum);
            }
            return new AlertCounts(byStatus, bySeverity);
        });
    }

    private Uni<Sight> sight(List<Row> alerts, UUID reader) {
        var ids = alerts.stream()
                .map(row -> row.getUUID("incident_id"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return incidents.find(ids).map(known -> new Sight(reader, known));
    }

    private Uni<Slice<AlertEventView>> events(Row alert, PageParams page) {
        var where = new SqlWhere();
        where.and("alert_id = ?", alert.getUUID("id"));
        page.cursor().ifPresent(cursor -> where.and("id < ?", cursor.id()));
        return pool.preparedQuery("select id, action, received_at, body::text as body from event" + where.text()
                        + " order by id desc limit " + page.fetch())
                .execute(where.parameters())
                .map(AlertQueries::all)
                .map(found -> Slice.of(found, page.limit(), AlertQueries::cursor, rows::event));
    }

    private Uni<Row> one(String columns, String idOrNumber) {
        return AlertNumber.id(idOrNumber)
                .map(id -> find(columns, "id = $1", Tuple.of(id)))
                .or(() -> AlertNumber.of(idOrNumber).map(number -> find(columns, "number = $1", Tuple.of(number))))
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> AlertProblems.notFound(idOrNumber));
    }

    private Uni<Row> find(String columns, String condition, Tuple parameters) {
        return pool.preparedQuery("select " + columns + " from alert where " + condition)
                .execute(parameters)
                .map(found -> found.rowCount() == 0 ? null : found.iterator().next());
    }

    private static List<Row> all(RowSet<Row> found) {
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    private static Cursor cursor(Row last) {
        return new Cursor("", last.getUUID("id"));
    }

    private static Map<String, Long> zeros(List<String> words) {
        var counts = new LinkedHashMap<String, Long>();
        words.forEach(word -> counts.put(word, 0L));
        return counts;
    }
}
