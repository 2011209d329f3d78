package dev.muster.alerts.rule;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class RuleRepository implements PanacheRepositoryBase<Rule, UUID> {

    private static final Sort IN_ORDER = Sort.by("place").and("id");

    private final Transactions transactions;

    RuleRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<List<Rule>> inOrder() {
        return listAll(IN_ORDER);
    }

    Uni<List<Rule>> enabled() {
        return list("definition.enabled", IN_ORDER, true);
    }

    Uni<Rule> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Problems.notFound("rule", id));
    }

    /** Stores the rule together with the version it now is. */
    Uni<Rule> keep(Rule rule) {
        return transactions
                .session()
                .chain(session -> session.persist(rule).chain(() -> session.persist(new RuleVersion(rule))))
                .replaceWith(rule);
    }

    Uni<Void> reorder(List<UUID> ids) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                update rule set place = wanted.place
                                from unnest(cast(:ids as uuid[])) with ordinality as wanted (id, place)
                                where rule.id = wanted.id
                                """)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** In order, as the database now has them. */
    Uni<List<Rule>> reread() {
        return transactions.session().invoke(Mutiny.Session::clear).chain(this::inOrder);
    }

    /** Newest first; only those before the given version. */
    Uni<List<RuleVersion>> versions(UUID ruleId, int before, int most) {
        return transactions.session().chain(session -> session.createSelectionQuery(
                        "from RuleVersion where ruleId = :id and version < :before order by version desc",
                        RuleVersion.class)
                .setParameter("id", ruleId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList());
    }

    /** Null where it never had that version. */
    Uni<RuleVersion> version(UUID ruleId, int version) {
        return transactions.session().chain(session -> session.createSelectionQuery(
                        "from RuleVersion where ruleId = :id and version = :version", RuleVersion.class)
                .setParameter("id", ruleId)
                .setParameter("version", version)
                .getSingleResultOrNull());
    }
}
