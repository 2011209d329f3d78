package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What people, and messages of other services, do about a page. Each in a transaction that locks the page first. */
@ApplicationScoped
class PageResponder {

    @Inject
    PageRepository pages;

    @Inject
    PageWalk walk;

    @Inject
    PageCalls calls;

    @Inject
    PageFacts facts;

    @Inject
    PageStory story;

    @Inject
    PageEnding ending;

    @Inject
    Directory directory;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /**
     * @param responder null when whoever did it is not known here
     * @param as see {@link Page#acknowledge}
     */
    Uni<Page> acknowledge(UUID pageId, UUID responder, String as, String how, Instigator by) {
        return transactions.run(() -> pages.lock(pageId).call(page -> {
            var decision = page.acknowledge(responder, as, clock.instant());
            return facts.publish(page, decision, by)
                    .chain(() -> changed(decision)
                            ? story.tell(page, "Acknowledged", how, responder)
                            : Uni.createFrom().voidItem());
        }));
    }

    Uni<Page> escalate(UUID pageId, UUID person, Instigator by) {
        return transactions.run(() -> pages.lock(pageId).call(page -> {
            var decision = page.escalate(clock.instant());
            return facts.publish(page, decision, by)
                    .chain(() -> story.tell(page, "Escalated to " + PageWalk.place(page), "By hand", person))
                    .chain(() -> walk.goOn(page));
        }));
    }

    Uni<Page> reassign(UUID pageId, UUID to, Instigator by) {
        return transactions.run(() -> pages.lock(pageId).call(page -> requireActive(to)
                .map(person -> page.reassign(to, DirectPolicy.to(person), clock.instant()))
                .chain(decision -> facts.publish(page, decision, by))
                .chain(() -> story.tell(page, "Reassigned", "By hand", to))
                .chain(() -> walk.goOn(page))));
    }

    /** Calls one more person; where the page stands does not change. */
    Uni<Page> callAlso(UUID pageId, UUID personId) {
        return transactions.run(() -> pages.lock(pageId).call(page -> {
            if (!page.isOpen()) {
                throw PageProblems.alreadyEnded().asException();
            }
            return requireActive(personId).chain(person -> calls.call(page, personId, "Asked to help by a responder"));
        }));
    }

    Uni<Page> resolve(UUID pageId, UUID person, String how, Instigator by) {
        return transactions.run(() -> pages.lock(pageId).call(page -> {
            var decision = page.resolve(clock.instant());
            return facts.publish(page, decision, by)
                    .chain(() -> changed(decision)
                            ? story.tell(page, "Ended", how, person).chain(() -> ending.tidy(page))
                            : Uni.createFrom().voidItem());
        }));
    }

    private Uni<PersonRecord> requireActive(UUID personId) {
        return directory.person(personId).map(person -> person.filter(PersonRecord::active)
                .orElseThrow(() -> Problems.invalid("/personId", "There is no active person of this id")));
    }

    private static boolean changed(Decision<PageEvent> decision) {
        return decision instanceof Decision.Accepted<PageEvent>;
    }
}
