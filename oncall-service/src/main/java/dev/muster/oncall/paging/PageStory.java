package dev.muster.oncall.paging;

import dev.muster.chassis.time.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Keeps the story of each page: what happened and what decided it. Joins the caller's transaction. */
@ApplicationScoped
class PageStory {

    @Inject
    PageStepRepository steps;

    @Inject
    Clock clock;

    Uni<Void> tell(Page page, String what, String why, Ref ref) {
        return tell(page, clock.instant(), what, why, ref, null);
    }

    Uni<Void> tell(Page page, String what, String why, UUID personId) {
        return tell(page, clock.instant(), what, why, null, personId);
    }

    Uni<Void> tell(Page page, Instant at, String what, String why, Ref ref, UUID personId) {
        return steps.persist(PageStep.of(Ids.next(), page.id, at, what, why, ref, personId))
                .replaceWithVoid();
    }
}
