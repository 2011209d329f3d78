package dev.muster.incidents.incident;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.plan.Severity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** Lists incidents; each caller gets those they may see. */
@ApplicationScoped
class IncidentQueries {

    @Inject
    Transactions transactions;

    @Inject
    IncidentViews views;

    /** Newest first. */
    Uni<Slice<IncidentView>> list(IncidentFilter filter, PageParams page, Caller by) {
        var search = new IncidentSearch(by);
        filter.narrow(search);
        page.cursor().ifPresent(cursor -> search.and("number < :before", "before", number(cursor)));
        return transactions
                .run(() -> transactions.session().chain(session -> read(session, search, page)))
                .map(found -> Slice.of(
                        found, page.limit(), last -> new Cursor(String.valueOf(last.number), last.id), views::of));
    }

    /** Those that are not over. */
    Uni<IncidentCounts> counts(Caller by) {
        var search = new IncidentSearch(by);
        return transactions
                .run(() -> transactions.session().chain(session -> counted(session, search)))
                .map(IncidentQueries::counts);
    }

    private static Uni<List<Incident>> read(Session session, IncidentSearch search, PageParams page) {
        var query = session.createNativeQuery(
                "select * from incident where " + search.where() + " order by number desc", Incident.class);
        return with(query, search).setMaxResults(page.fetch()).getResultList();
    }

    private static Uni<List<Object[]>> counted(Session session, IncidentSearch search) {
        var query = session.createNativeQuery(
                "select status, severity, count(*) from incident where " + search.where()
                        + " and status in ('TRIAGE', 'INVESTIGATING', 'FIXING', 'MONITORING')"
                        + " group by status, severity",
                Object[].class);
        return with(query, search).getResultList();
    }

    private static <T> SelectionQuery<T> with(SelectionQuery<T> query, IncidentSearch search) {
        search.values().forEach(query::setParameter);
        return query;
    }

    private static IncidentCounts counts(List<Object[]> rows) {
        var byStatus = new LinkedHashMap<String, Long>();
        Arrays.stream(IncidentStatus.values())
                .filter(IncidentStatus::isOpen)
                .forEach(status -> byStatus.put(status.word(), 0L));
        var bySeverity = new LinkedHashMap<String, Long>();
        Arrays.stream(Severity.values()).forEach(severity -> bySeverity.put(severity.name(), 0L));
        for (var row : rows) {
            long count = ((Number) row[2]).longValue();
            add(byStatus, IncidentStatus.valueOf((String) row[0]).word(), count);
            if (row[1] != null) {
                add(bySeverity, (String) row[1], count);
            }
        }
        return new IncidentCounts(byStatus, bySeverity);
    }

    private static void add(Map<String, Long> counts, String word, long count) {
        counts.put(word, counts.getOrDefault(word, 0L) + count);
    }

    /** A cursor of another list leads to the start. */
    private static long number(Cursor cursor) {
        return cursor.sortKey().matches("[0-9]{1,18}") ? Long.parseLong(cursor.sortKey()) : Long.MAX_VALUE;
    }
}
