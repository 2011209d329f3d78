package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

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
}
