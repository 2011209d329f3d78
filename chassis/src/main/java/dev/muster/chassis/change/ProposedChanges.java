package dev.muster.chassis.change;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what is proposed until somebody decides about it, and shows it. */
@ApplicationScoped
public class ProposedChanges {

    private final ChangeRepository changes;
    private final RecordChanges records;
    private final Transactions transactions;

    ProposedChanges(ChangeRepository changes, RecordChanges records, Transactions transactions) {
        this.changes = changes;
        this.records = records;
        this.transactions = transactions;
    }

    /** New, or put anew. In the running transaction. */
    public Uni<Void> receive(ChangeProposal proposal, Instant at) {
        return changes.findById(proposal.id())
                .onItem()
                .ifNull()
                .switchTo(() -> changes.persist(new ProposedChange(proposal, at)))
                .invoke(change -> change.become(proposal))
                .replaceWithVoid();
    }

    /** Newest first. */
    public Uni<Slice<ProposedChangeView>> list(ChangeFilter filter, PageParams page, Caller by) {
        return transactions
                .run(() -> changes.page(filter, page, by).chain(found -> listed(found, by)))
                .map(views -> Slice.of(views, page.limit(), last -> new Cursor("", last.id()), view -> view));
    }

    public Uni<ProposedChangeView> read(UUID id, Caller by) {
        return transactions.run(() -> changes.require(id, by).chain(change -> preview(change)
                .chain(preview -> mayDecide(change, by).map(may -> ProposedChangeView.of(change, preview, may)))));
    }

    private Uni<List<ProposedChangeView>> listed(List<ProposedChange> found, Caller by) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(
                        change -> mayDecide(change, by).map(may -> ProposedChangeView.of(change, null, may)))
                .collect()
                .asList();
    }

    private Uni<ChangePreview> preview(ProposedChange change) {
        return change.isOpen() && change.changesARecord()
                ? records.preview(change)
                : Uni.createFrom().nullItem();
    }

    private Uni<Boolean> mayDecide(ProposedChange change, Caller by) {
        return change.isOpen() ? records.mayEdit(change, by) : Uni.createFrom().nullItem();
    }
}
