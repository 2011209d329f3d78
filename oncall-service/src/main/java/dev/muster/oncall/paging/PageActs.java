package dev.muster.oncall.paging;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/** What signed-in people do about pages, with an audit record in the same transaction. */
@ApplicationScoped
class PageActs {

    private static final String IN_MUSTER = "In Muster";

    @Inject
    PageResponder responder;

    @Inject
    ManualPages manual;

    @Inject
    PageReader reader;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    Uni<PageView> start(StartPage wanted, Caller by) {
        return audited("page.started", by, () -> manual.start(wanted, by));
    }

    Uni<PageView> tryOut(Caller by) {
        return audited("page.tried-out", by, () -> manual.tryOut(by));
    }

    Uni<PageView> acknowledge(UUID id, Caller by) {
        return audited(
                "page.acknowledged", by, () -> responder.acknowledge(id, by.personId(), IN_MUSTER, Instigator.of(by)));
    }

    Uni<PageView> escalate(UUID id, Caller by) {
        return audited("page.escalated", by, () -> responder.escalate(id, by.personId(), Instigator.of(by)));
    }

    Uni<PageView> reassign(UUID id, UUID to, Caller by) {
        return audited("page.reassigned", by, () -> responder.reassign(id, to, Instigator.of(by)));
    }

    Uni<PageView> callAlso(UUID id, UUID personId, Caller by) {
        return audited("page.responder-called", by, () -> responder.callAlso(id, personId));
    }

    Uni<PageView> resolve(UUID id, Caller by) {
        return audited("page.resolved", by, () -> responder.resolve(id, by.personId(), IN_MUSTER, Instigator.of(by)));
    }

    private Uni<PageView> audited(String action, Caller by, Supplier<Uni<Page>> act) {
        return transactions.run(() -> act.get()
                .chain(reader::view)
                .call(view -> audit.record(by, action, "page", view.id().toString(), null, view)));
    }
}
