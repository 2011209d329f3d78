package dev.muster.oncall.paging;

import dev.muster.chassis.timer.Timers;
import dev.muster.oncall.notification.Reach;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a page along its path. Everything here joins the caller's transaction, which has locked the page. Timers are
 * never disarmed: one that is firing waits for the page, and to wait for it in turn would be a deadlock. A page knows
 * which timer it waits for.
 */
@ApplicationScoped
class PageWalk {

    /** Stored with each timer: never rename. */
    static final String TIMER = "escalation";

    private static final Instigator BY_ITSELF = Instigator.timer(TIMER);

    @Inject
    Responders responders;

    @Inject
    PageCalls calls;

    @Inject
    PageFacts facts;

    @Inject
    PageStory story;

    @Inject
    ExhaustedAlarm alarm;

    @Inject
    PageEnding ending;

    @Inject
    Timers timers;

    @Inject
    Clock clock;

    /**
     * Calls the people of the page's present level and waits for them; where nobody there can be expected to notice, it
     * goes on at once.
     */
    Uni<Void> goOn(Page page) {
        return goOn(page, new ArrayList<>());
    }

    /** @param tried places left a moment ago because they reach nobody: no use to call them again in the next turn */
    private Uni<Void> goOn(Page page, List<Position> tried) {
        return switch (page.status) {
            case TRIGGERED -> callLevel(page, tried);
            case EXHAUSTED -> alarm.sound(page);
            case RESOLVED -> ending.tidy(page);
            case ACKNOWLEDGED -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> callLevel(Page page, List<Position> tried) {
        var level = page.presentLevel();
        var place = page.position();
        if (level.isEmpty() || tried.stream().anyMatch(place::sameLevelAs)) {
            return skip(page, tried);
        }
        tried.add(place);
        if (page.walks()) {
            page.waitsUntil(clock.instant().plus(level.get().timeout()));
        }
        return responders
                .of(page, level.get(), clock.instant())
                .chain(found -> callAll(page, found))
                .chain(reached -> reached ? await(page) : nobodyReached(page, tried));
    }

    private Uni<Boolean> callAll(Page page, List<Responder> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(
                        responder -> calls.call(page, responder.personId(), whyCalled(page, responder)))
                .collect()
                .asList()
                .map(reaches -> reaches.stream().anyMatch(Reach::reached));
    }

    private Uni<Void> await(Page page) {
        if (!page.walks()) {
            return Uni.createFrom().voidItem();
        }
        return timers.arm(TIMER, page.id.toString(), page.nextStepAt, page.id).replaceWithVoid();
    }

    private Uni<Void> nobodyReached(Page page, List<Position> tried) {
        return story.tell(
                        page,
                        "Went on at once from " + place(page),
                        "Nobody there can be expected to notice",
                        Ref.policy(page.presentPolicy().id()))
                .chain(() -> skip(page, tried));
    }

    private Uni<Void> skip(Page page, List<Position> tried) {
        var decision = page.passOver(clock.instant());
        return facts.publish(page, decision, BY_ITSELF).chain(() -> goOn(page, tried));
    }

    static String place(Page page) {
        return "level " + (page.level + 1) + " of " + page.presentPolicy().name();
    }

    private static String whyCalled(Page page, Responder responder) {
        String why = place(page) + ": " + responder.why();
        return Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }
}
