package dev.muster.oncall.paging;

import dev.muster.chassis.background.Traces;
import dev.muster.oncall.escalation.PolicySnapshot;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Starts pages: stored, the first people called and the next step armed, all in the caller's transaction. */
@ApplicationScoped
class PageStarter {

    @Inject
    PageRepository pages;

    @Inject
    PageSubjectRepository subjects;

    @Inject
    PageFacts facts;

    @Inject
    PageStory story;

    @Inject
    PageWalk walk;

    @Inject
    Clock clock;

    /** @param whyPolicy what decided that it goes by the first policy of its path */
    Uni<Page> start(CallForHelp call, List<PageSubject> about, String whyPolicy, Instigator by) {
        return pages.persist(Page.start(call, Traces.current(), clock.instant()))
                .call(pages::flush)
                .call(() -> subjects.addAll(about))
                .call(page -> story.tell(page, "Page started", whyPolicy, policyRef(page)))
                .call(page -> facts.publish(page, PageEvent.of(PageEvent.Kind.STARTED), by))
                .call(walk::goOn);
    }

    private static Ref policyRef(Page page) {
        PolicySnapshot policy = page.presentPolicy();
        return Ref.policy(policy.id());
    }
}
