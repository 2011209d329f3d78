package dev.muster.alerts.improvement;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Improvements as one person may see them: what came of a restricted incident is for those who may see that incident. */
@ApplicationScoped
class ImprovementRepository implements PanacheRepositoryBase<Improvement, UUID> {

    /** Above every id: where a list begins that is read downwards. */
    private static final UUID TOP = new UUID(-1, -1);

    private static final String VISIBLE = """
            select improvement.* from improvement
            where not exists (
                select 1 from incident_copy as incident
                where incident.id = improvement.incident_id
                  and incident.restricted and not (:reader = any (incident.visible_to)))
            """;

    private final Transactions transactions;

    ImprovementRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Newest first. */
    Uni<List<Improvement>> page(ImprovementFilter filter, PageParams page, UUID reader) {
        return transactions.session().chain(session -> session.createNativeQuery(
                        VISIBLE
                                + " and (cardinality(cast(:states as text[])) = 0 or state = any (:states))"
                                + " and (cardinality(cast(:rules as uuid[])) = 0 or rule_id = any (:rules))"
                                + " and id < :before order by id desc limit :most",
                        Improvement.class)
                .setParameter("reader", reader)
                .setParameter("states", filter.state().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("rules", filter.ruleId().stream().toArray(UUID[]::new))
                .setParameter("before", page.cursor().map(Cursor::id).orElse(TOP))
                .setParameter("most", page.fetch())
                .getResultList());
    }

    Uni<Improvement> require(UUID id, UUID reader) {
        return one(VISIBLE + " and id = :id", id, reader);
    }

    /** Locks its row, so that it is decided about once. */
    Uni<Improvement> lock(UUID id, UUID reader) {
        return one(VISIBLE + " and id = :id for update of improvement", id, reader);
    }

    private Uni<Improvement> one(String sql, UUID id, UUID reader) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery(sql, Improvement.class)
                        .setParameter("reader", reader)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("improvement", id));
    }
}
