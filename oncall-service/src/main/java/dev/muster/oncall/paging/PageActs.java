package dev.muster.oncall.paging;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.incident.Incidents;
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
    RestrictedPages restricted;

    @Inject
    RoleChoice roles;

    @Inject
    Incidents incidents;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    Uni<PageView> start(StartPage wanted, Caller by) {
        return audited("page.started", by, () -> requireVisible(wanted, by).chain(() -> manual.start(wanted, by)));
    }

    Uni<PageView> tryOut(Caller by) {
        return audited("page.tried-out", by, () -> manual.tryOut(by));
    }

    Uni<PageView> acknowledge(UUID id, AcknowledgePage as, Caller by) {
        return act("page.acknowledged", id, by, () -> roles.of(id, as.role(), by)
                .chain(role -> responder.acknowledge(id, by.personId(), role, IN_MUSTER, Instigator.of(by))));
    }

    Uni<PageView> escalate(UUID id, Caller by) {
        return act("page.escalated", id, by, () -> responder.escalate(id, by.personId(), Instigator.of(by)));
    }

    Uni<PageView> reassign(UUID id, UUID to, Caller by) {
        return act("page.reassigned", id, by, () -> responder.reassign(id, to, Instigator.of(by)));
    }

    Uni<PageView> callAlso(UUID id, UUID personId, Caller by) {
        return act("page.responder-called", id, by, () -> responder.callAlso(id, personId));
    }

    Uni<PageView> resolve(UUID id, Caller by) {
        return act("page.resolved", id, by, () -> responder.resolve(id, by.personId(), IN_MUSTER, Instigator.of(by)));
    }

    /** On a page that the caller may see. */
    private Uni<PageView> act(String action, UUID id, Caller by, Supplier<Uni<Page>> act) {
        return audited(action, by, () -> restricted.requireVisible(id, by).chain(act::get));
    }

    private Uni<PageView> audited(String action, Caller by, Supplier<Uni<Page>> act) {
        return transactions.run(() -> act.get().chain(reader::view).call(view -> record(action, view, by)));
    }

    /** The audit is read by people who need not see the page. */
    private Uni<Void> record(String action, PageView view, Caller by) {
        return audit.record(by, action, "page", view.id().toString(), null, view.restricted() ? null : view);
    }

    private Uni<Void> requireVisible(StartPage wanted, Caller by) {
        return wanted.subject() == null
                ? Uni.createFrom().voidItem()
                : incidents
                        .find(wanted.subject().id())
                        .invoke(found -> {
                            if (found.filter(incident -> incident.isHiddenFrom(by.personId()))
                                    .isPresent()) {
                                throw Problems.invalid("/subject/id", "There is no incident of this id");
                            }
                        })
                        .replaceWithVoid();
    }
}
