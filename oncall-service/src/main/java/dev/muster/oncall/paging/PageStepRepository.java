package dev.muster.oncall.paging;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PageStepRepository implements PanacheRepositoryBase<PageStep, UUID> {

    Uni<List<PageStep>> of(UUID pageId) {
        return list("pageId = ?1 order by at, id", pageId);
    }
}
