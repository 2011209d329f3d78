package dev.muster.oncall.paging;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.oncall.directory.Directory;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Nobody answered a page, and nobody is left to call: tells the operators, again and again, until somebody acts. */
@ApplicationScoped
class ExhaustedAlarm implements TimerHandler {

    static final Duration REPEATED_AFTER = Duration.ofMinutes(15);

    private static final Logger LOG = Logger.getLogger(ExhaustedAlarm.class);

    /** Stored with each timer: never rename. */
    private static final String TIMER = "page-alarm";

    @Inject
    PageRepository pages;

    @Inject
    PageCalls calls;

    @Inject
    PageStory story;

    @Inject
    Directory directory;

    @Inject
    Timers timers;

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    /** Joins the caller's transaction, which has locked the page. */
    Uni<Void> sound(Page page) {
        LOG.errorf("Nobody answered page %s; it stays open", page.id);
        meters.counter("muster.page.alarms").increment();
        page.waitsUntil(clock.instant().plus(REPEATED_AFTER));
        return story.tell(page, "Nobody answered", "Nobody is left to call: all admins are told", (Ref) null)
                .chain(() -> directory.adminIds())
                .chain(admins -> Multi.createFrom()
                        .iterable(admins)
                        .onItem()
                        .transformToUniAndConcatenate(
                                admin -> calls.callByMail(page, admin, "Nobody answered, and you are an admin"))
                        .collect()
                        .last())
                .chain(() -> timers.arm(TIMER, page.id.toString(), page.nextStepAt, page.id))
                .replaceWithVoid();
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return pages.lock(UUID.fromString(timer.subject()))
                .chain(page -> page.soundsAlarmAt(timer.dueAt())
                        ? sound(page)
                        : Uni.createFrom().voidItem());
    }
}
