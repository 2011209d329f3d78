package dev.muster.chassis.sample.web;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SampleService {

    private static final String IN_ORDER = """
            from Sample where name > :name or (name = :name and id > :id) order by name, id
            """;

    private final Transactions transactions;
    private final Audit audit;

    SampleService(Transactions transactions, Audit audit) {
        this.transactions = transactions;
        this.audit = audit;
    }

    Uni<SampleView> create(CreateSample request, Caller caller) {
        var sample = new Sample(Ids.next(), request);
        return transactions
                .run(() -> transactions
                        .session()
                        .chain(session -> session.persist(sample).chain(session::flush))
                        .chain(() -> audit.record(
                                caller, "create", "sample", sample.id.toString(), null, SampleView.of(sample))))
                .replaceWith(() -> SampleView.of(sample));
    }

    Uni<SampleView> resize(UUID id, int size, String ifMatch) {
        return transactions.run(() -> require(id)
                .invoke(sample -> ETags.require(ifMatch, sample.version))
                .invoke(sample -> sample.size = size)
                .call(() -> transactions.session().chain(session -> session.flush()))
                .map(SampleView::of));
    }

    Uni<SampleView> find(UUID id) {
        return transactions.run(() -> require(id).map(SampleView::of));
    }

    Uni<Slice<SampleView>> list(PageParams page) {
        var after = page.cursor().orElse(new Cursor("", new UUID(0, 0)));
        return transactions
                .run(() -> transactions.session().chain(session -> session.createSelectionQuery(IN_ORDER, Sample.class)
                        .setParameter("name", after.sortKey())
                        .setParameter("id", after.id())
                        .setMaxResults(page.fetch())
                        .getResultList()))
                .map(rows -> Slice.of(rows, page.limit(), row -> new Cursor(row.name, row.id), SampleView::of));
    }

    private Uni<Sample> require(UUID id) {
        return transactions
                .session()
                .chain(session -> session.find(Sample.class, id))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("sample", id));
    }
}
