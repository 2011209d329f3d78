package dev.muster.incidents.plan;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PlanVersionRepository implements PanacheRepositoryBase<PlanVersion, Integer> {

    Uni<Optional<PlanVersion>> newest() {
        return find("order by version desc").firstResult().map(Optional::ofNullable);
    }

    /** One edit at a time, and one who makes the first plan; whoever comes later finds it. Lasts until the commit. */
    Uni<Void> lock() {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended('response plan', 0))",
                                Integer.class)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Newest first, up to one more than the limit. */
    Uni<List<PlanVersion>> page(PageParams page) {
        int before = page.cursor().map(PlanVersionRepository::version).orElse(Integer.MAX_VALUE);
        return find("version < ?1 order by version desc", before)
                .page(0, page.fetch())
                .list();
    }

    private static int version(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.sortKey());
        } catch (NumberFormatException e) {
            throw Problems.unreadable("cursor", "Not a cursor of this list");
        }
    }
}
