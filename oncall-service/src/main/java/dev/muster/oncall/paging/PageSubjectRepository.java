package dev.muster.oncall.paging;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PageSubjectRepository implements PanacheRepositoryBase<PageSubject, UUID> {

    Uni<List<PageSubject>> of(Collection<UUID> pageIds) {
        return pageIds.isEmpty() ? Uni.createFrom().item(List.of()) : list("pageId in ?1 order by id", pageIds);
    }

    /** Null when there is none: the subject has no open page. */
    Uni<PageSubject> live(String type, UUID subjectId) {
        return find("type = ?1 and subjectId = ?2 and live = true", type, subjectId)
                .firstResult();
    }
}
