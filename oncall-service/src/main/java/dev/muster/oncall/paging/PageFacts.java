package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.tx.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Turns a page's decision into its consequence: a message for the others, nothing, or a refusal that rolls back. */
@ApplicationScoped
class PageFacts {

    private static final String EVENTS = "muster.page.events";

    @Inject
    PageSubjectRepository subjects;

    @Inject
    RestrictedPages restricted;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    MeterRegistry meters;

    Uni<Void> publish(Page page, Decision<PageEvent> decision, Instigator by) {
        return decision.fold(
                event -> publish(page, event, by), () -> Uni.createFrom().voidItem(), PageFacts::refuse);
    }

    Uni<Void> publish(Page page, PageEvent event, Instigator by) {
        return subjects.of(List.of(page.id)).chain(about -> publish(page, event, about, null, about, by));
    }

    /** It is about these from now on. */
    Uni<Void> joined(Page page, List<PageSubject> fresh, String why, Instigator by) {
        return subjects.of(List.of(page.id))
                .chain(all -> publish(page, PageEvent.of(PageEvent.Kind.JOINED), fresh, why, all, by));
    }

    /** @param all what the page is about by now, of which the message tells a part */
    private Uni<Void> publish(
            Page page, PageEvent event, List<PageSubject> about, String why, List<PageSubject> all, Instigator by) {
        transactions.afterCommit(() -> count(event));
        return restricted
                .viewers(page.id, all)
                .map(viewers -> PageMessage.of(page, about, event, why, viewers.orElse(null)))
                .chain(message -> outbox.publish(fact(page, event, message, by)));
    }

    private static Fact fact(Page page, PageEvent event, PageMessage message, Instigator by) {
        var fact = Fact.of(event.kind().message, page.id, message, by.actor())
                .causedBy(by.cause())
                .within(page.traceparent);
        return by.saidBy() == null ? fact : fact.notTo(by.saidBy());
    }

    private void count(PageEvent event) {
        String name = event.kind().message.substring("page.".length());
        meters.counter(EVENTS, "event", name).increment();
    }

    private static Uni<Void> refuse(Problem problem) {
        return Uni.createFrom().failure(problem.asException());
    }
}
