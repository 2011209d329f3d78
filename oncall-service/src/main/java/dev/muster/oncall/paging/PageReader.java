package dev.muster.oncall.paging;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Pages as they are shown: with what they are about and who was called. */
@ApplicationScoped
class PageReader {

    @Inject
    PageRepository pages;

    @Inject
    PageSubjectRepository subjects;

    @Inject
    PageCallRepository calls;

    @Inject
    RestrictedPages restricted;

    @WithSession
    Uni<Slice<PageView>> list(PageFilter filter, PageParams params, Caller by) {
        return restricted
                .narrow(filter.query(), by.personId())
                .chain(query -> query.read(pages, params))
                .map(rows -> Slice.of(rows, params.limit(), page -> new Cursor("", page.id), Function.identity()))
                .chain(slice -> views(slice.items()).map(views -> new Slice<>(views, slice.next())));
    }

    @WithSession
    Uni<PageView> get(UUID id, Caller by) {
        return restricted.requireVisible(id, by).chain(() -> pages.require(id)).chain(this::view);
    }

    Uni<PageView> view(Page page) {
        return views(List.of(page)).map(views -> views.get(0));
    }

    private Uni<List<PageView>> views(List<Page> found) {
        var ids = found.stream().map(page -> page.id).toList();
        return subjects.of(ids).chain(about -> calls.of(ids)
                .chain(called -> restricted.among(about).map(hidden -> found.stream()
                        .map(page -> PageView.of(page, ofPage(about, page), called, hidden.contains(page.id)))
                        .toList())));
    }

    private static List<PageSubject> ofPage(List<PageSubject> about, Page page) {
        return about.stream().filter(subject -> subject.pageId.equals(page.id)).toList();
    }
}
