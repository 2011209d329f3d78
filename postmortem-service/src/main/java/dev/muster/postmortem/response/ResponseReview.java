package dev.muster.postmortem.response;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.postmortem.PostmortemChanges;
import dev.muster.postmortem.postmortem.PostmortemPart;
import dev.muster.postmortem.postmortem.Postmortems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The review of the response itself: part of each postmortem, and complete when all five aspects are judged. */
@ApplicationScoped
class ResponseReview implements PostmortemPart {

    private final AspectReviewRepository reviews;
    private final Postmortems postmortems;
    private final PostmortemChanges changes;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ResponseReview(
            AspectReviewRepository reviews,
            Postmortems postmortems,
            PostmortemChanges changes,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.reviews = reviews;
        this.postmortems = postmortems;
        this.changes = changes;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<Void> recordTaken(UUID postmortemId, Incident incident, IncidentRecord record, Surroundings around) {
        var facts = new AspectFacts(incident, record, around);
        return reviews.of(postmortemId)
                .invoke(all -> all.values().forEach(review -> review.compute(facts.of(review.aspect))))
                .chain(all -> reviews.persist(all.values()));
    }

    @Override
    public Uni<List<String>> missing(UUID postmortemId) {
        return reviews.of(postmortemId).map(all -> all.values().stream()
                .filter(AspectReview::isEmpty)
                .map(review -> "response review: " + review.aspect.word())
                .toList());
    }

    Uni<ResponseReviewView> read(String postmortem, Caller by) {
        return transactions.run(() -> postmortems
                .require(postmortem, by)
                .chain(ref -> reviews.of(ref.id()))
                .map(ResponseReviewView::of));
    }

    Uni<AspectView> readAspect(String postmortem, Aspect aspect, Caller by) {
        return transactions.run(() -> postmortems
                .require(postmortem, by)
                .chain(ref -> reviews.of(ref.id()))
                .map(all -> AspectView.of(all.get(aspect))));
    }

    Uni<AspectView> judge(String postmortem, Aspect aspect, JudgeAspect request, String ifMatch, Caller by) {
        return transactions.run(() -> postmortems.require(postmortem, by).chain(ref -> reviews.of(ref.id())
                .map(all -> all.get(aspect))
                .invoke(review -> ETags.require(ifMatch, review.version))
                .chain(review -> judge(review, request, by))
                .call(() -> changes.tell(ref, "aspect", aspect.word(), by.actor()))));
    }

    private Uni<AspectView> judge(AspectReview review, JudgeAspect request, Caller by) {
        var before = AspectView.of(review);
        review.judge(request.verdict(), request.note(), by.personId(), clock.instant());
        return reviews.persistAndFlush(review)
                .map(AspectView::of)
                .call(after -> audit.record(by, "response.judged", "aspect", review.id.toString(), before, after));
    }
}
