package dev.muster.alerts.integration;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IntegrationRepository implements PanacheRepositoryBase<Integration, UUID> {

    Uni<Integration> require(UUID id) {
        return find("id = ?1 and removedAt is null", id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("integration", id));
    }

    /** Newest first. */
    Uni<List<Integration>> page(PageParams page) {
        return page.cursor()
                .map(Cursor::id)
                .map(last -> find("removedAt is null and id < ?1 order by id desc", last))
                .orElseGet(() -> find("removedAt is null order by id desc"))
                .page(0, page.fetch())
                .list();
    }

    Uni<List<Integration>> active() {
        return list("removedAt is null");
    }

    /** Another one of that name, case ignored. */
    Uni<Boolean> isTaken(String name, UUID except) {
        return count("removedAt is null and lower(name) = lower(?1) and id <> ?2", name.strip(), except)
                .map(found -> found > 0);
    }
}
