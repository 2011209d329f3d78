package dev.muster.oncall.paging;

import dev.muster.chassis.time.Ids;
import dev.muster.oncall.notification.Notifier;
import dev.muster.oncall.notification.Occasion;
import dev.muster.oncall.notification.Reach;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Calls single people for a page: stores that, a link by which they can answer, and what is to be sent to them. */
@ApplicationScoped
class PageCalls {

    @Inject
    PageCallRepository calls;

    @Inject
    SignedLinks links;

    @Inject
    Notifier notifier;

    @Inject
    PageStory story;

    @Inject
    Clock clock;

    /** As the person's rules for the page's urgency say. */
    Uni<Reach> call(Page page, UUID personId, String why) {
        return call(page, personId, why, occasion -> notifier.tell(occasion, page.urgency));
    }

    /** By e-mail and inbox. */
    Uni<Reach> callByMail(Page page, UUID personId, String why) {
        return call(page, personId, why, notifier::tellByMail);
    }

    private Uni<Reach> call(Page page, UUID personId, String why, Function<Occasion, Uni<Reach>> telling) {
        return calls.persist(PageCall.of(Ids.next(), page.id, personId, clock.instant(), why))
                .chain(() -> links.issue(page.id, personId))
                .chain(() -> telling.apply(new Occasion(PageCause.TYPE, page.id, personId)))
                .call(reach -> story.tell(page, "Called", why + ". " + reach.why(), personId));
    }
}
