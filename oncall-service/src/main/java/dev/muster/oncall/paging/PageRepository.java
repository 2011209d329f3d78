package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PageRepository implements PanacheRepositoryBase<Page, UUID> {

    Uni<Page> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Problems.notFound("page", id));
    }

    /** Locked until the transaction ends: changes of one page, and what they publish, happen one after the other. */
    Uni<Page> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("page", id));
    }

    /** By status; those without any are left out. */
    Uni<Map<PageStatus, Long>> countOpen() {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "select status, count(*) from Page where status <> :ended group by status",
                                Object[].class)
                        .setParameter("ended", PageStatus.RESOLVED)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (PageStatus) row[0], row -> (Long) row[1])));
    }
}
