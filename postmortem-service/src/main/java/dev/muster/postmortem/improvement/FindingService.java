package dev.muster.postmortem.improvement;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.postmortem.Postmortems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What was found, for those who may know of the incident. */
@ApplicationScoped
class FindingService {

    private final FindingRepository findings;
    private final Postmortems postmortems;
    private final Incidents incidents;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    FindingService(
            FindingRepository findings,
            Postmortems postmortems,
            Incidents incidents,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.findings = findings;
        this.postmortems = postmortems;
        this.incidents = incidents;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. */
    Uni<FindingView> report(ReportFinding request, Caller by) {
        return postmortems
                .require(request.postmortemId(), by)
                .map(ref -> new Finding(
                        ref.id(),
                        ref.incident().incidentId(),
                        request.aspect(),
                        request.text(),
                        by.personId(),
                        clock.instant()))
                .chain(findings::persist)
                .map(FindingView::of)
                .call(view -> audit.record(
                        by, "finding.reported", "finding", view.id().toString(), null, view));
    }

    Uni<Slice<FindingView>> list(UUID postmortemId, PageParams page, Caller by) {
        var query = new NewestFirst("1 = 1")
                .and(Incidents.VISIBLE, "viewer", Incidents.viewer(by))
                .and("postmortemId = :postmortem", "postmortem", postmortemId);
        return transactions
                .run(() -> query.read(findings, page))
                .map(rows -> Slice.of(rows, page.limit(), last -> new Cursor("", last.id), FindingView::of));
    }

    Uni<FindingView> read(UUID id, Caller by) {
        return transactions.run(() -> require(id, by)).map(FindingView::of);
    }

    /** In the caller's transaction. */
    Uni<Finding> require(UUID id, Caller by) {
        return findings.require(id)
                .call(finding -> incidents.find(finding.incidentId, by).invoke(found -> {
                    if (found.isEmpty()) {
                        throw Problems.notFound("finding", id);
                    }
                }));
    }
}
