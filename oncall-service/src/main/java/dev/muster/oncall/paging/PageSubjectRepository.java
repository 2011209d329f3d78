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

    /** Null when there is none: the subject has no open page. Of an incident, any. */
    Uni<PageSubject> live(String type, UUID subjectId) {
        return find("type = ?1 and subjectId = ?2 and live = true", type, subjectId)
                .firstResult();
    }

    /** The open pages about any of these, in the order of their ids: that in which pages are locked. */
    Uni<List<UUID>> livePages(String type, Collection<UUID> subjectIds) {
        return subjectIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("type = ?1 and subjectId in ?2 and live = true", type, subjectIds)
                        .map(found -> found.stream()
                                .map(subject -> subject.pageId)
                                .distinct()
                                .sorted()
                                .toList());
    }

    Uni<Void> addAll(List<PageSubject> fresh) {
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : persist(fresh);
    }
}
