package dev.muster.oncall.paging;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PageCallRepository implements PanacheRepositoryBase<PageCall, UUID> {

    /** In the order of the calls. */
    Uni<List<PageCall>> of(Collection<UUID> pageIds) {
        return pageIds.isEmpty() ? Uni.createFrom().item(List.of()) : list("pageId in ?1 order by at, id", pageIds);
    }

    /** Null when the person was not called. */
    Uni<PageCall> latest(UUID pageId, UUID personId) {
        return find("pageId = ?1 and personId = ?2 order by at desc, id desc", pageId, personId)
                .firstResult();
    }
}
