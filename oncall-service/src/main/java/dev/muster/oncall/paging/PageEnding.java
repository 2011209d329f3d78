package dev.muster.oncall.paging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Frees the subjects of a page that has ended, so that the next trouble with them starts a page of its own. */
@ApplicationScoped
class PageEnding {

    @Inject
    PageSubjectRepository subjects;

    /** In the transaction that ended the page. */
    Uni<Void> tidy(Page page) {
        return subjects.of(List.of(page.id))
                .invoke(about -> about.forEach(PageSubject::settled))
                .replaceWithVoid();
    }
}
