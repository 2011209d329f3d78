package dev.muster.oncall.paging;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Nobody answered in time: on to the next level. */
@ApplicationScoped
class EscalateUnanswered implements TimerHandler {

    @Inject
    PageRepository pages;

    @Inject
    PageWalk walk;

    @Inject
    PageFacts facts;

    @Inject
    PageStory story;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return PageWalk.TIMER;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return pages.lock(UUID.fromString(timer.subject())).chain(page -> moveOn(page, timer.dueAt()));
    }

    private Uni<Void> moveOn(Page page, Instant due) {
        String left = PageWalk.place(page);
        var decision = page.unansweredBy(due, clock.instant());
        return decision.fold(
                event -> story.tell(page, "Went on from " + left, "Nobody answered in time", (Ref) null)
                        .chain(() -> facts.publish(page, event, Instigator.timer(kind())))
                        .chain(() -> walk.goOn(page)),
                () -> Uni.createFrom().voidItem(),
                problem -> Uni.createFrom().failure(problem.asException()));
    }
}
