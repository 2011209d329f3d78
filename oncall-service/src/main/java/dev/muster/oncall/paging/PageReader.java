package dev.muster.oncall.paging;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
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

    @WithSession
    Uni<Slice<PageView>> list(PageFilter filter, PageParams params) {
        return filter.query()
                .read(pages, params)
                .map(rows -> Slice.of(rows, params.limit(), page -> new Cursor("", page.id), Function.identity()))
                .chain(slice -> views(slice.items()).map(views -> new Slice<>(views, slice.next())));
    }

    @WithSession
    Uni<PageView> get(UUID id) {
        return pages.require(id).chain(this::view);
    }

    Uni<PageView> view(Page page) {
        return views(List.of(page)).map(views -> views.get(0));
    }

    private Uni<List<PageView>> views(List<Page> found) {
        var ids = found.stream().map(page -> page.id).toList();
        return subjects.of(ids).chain(about -> calls.of(ids).map(called -> found.stream()
                .map(page -> PageView.of(
                        page,
                        about.stream()
                                .filter(subject -> subject.pageId.equals(page.id))
                                .toList(),
                        called.stream()
                                .filter(call -> call.pageId.equals(page.id))
                                .toList()))
                .toList()));
    }
}
