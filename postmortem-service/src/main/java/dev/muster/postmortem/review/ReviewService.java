package dev.muster.postmortem.review;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.postmortem.PostmortemChanges;
import dev.muster.postmortem.postmortem.PostmortemRef;
import dev.muster.postmortem.postmortem.Postmortems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Brings together who responded: each change is told to all it concerns by mail. */
@ApplicationScoped
class ReviewService {

    /** As those who watch the postmortem know it. */
    private static final String PART = "review";

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(8);

    private final ReviewRepository reviews;
    private final Postmortems postmortems;
    private final PostmortemChanges changes;
    private final Invitations invitations;
    private final Catalog catalog;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ReviewService(
            ReviewRepository reviews,
            Postmortems postmortems,
            PostmortemChanges changes,
            Invitations invitations,
            Catalog catalog,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.reviews = reviews;
        this.postmortems = postmortems;
        this.changes = changes;
        this.invitations = invitations;
        this.catalog = catalog;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<ReviewView> read(String postmortem, Caller by) {
        return transactions.run(() -> postmortems
                .require(postmortem, by)
                .chain(ref -> reviews.of(ref.id()))
                .map(found -> found.orElseThrow(() -> ReviewProblems.none(postmortem)))
                .map(ReviewView::of));
    }

    /** Runs in the caller's transaction. One that was cancelled is taken up again as the same invitation. */
    Uni<ReviewView> schedule(String postmortem, ReviewRequest request, Caller by) {
        return postmortems.require(postmortem, by).chain(ref -> reviews.of(ref.id())
                .map(found -> found.orElseGet(() -> new Review(ref.id())))
                .invoke(review -> {
                    if (review.takesPlace()) {
                        throw ReviewProblems.scheduledAlready();
                    }
                    put(review, request.startsAt(), request.duration(), attendees(request.attendeeIds(), ref));
                })
                .chain(reviews::persistAndFlush)
                .call(review -> invitations.invite(review, ref))
                .map(ReviewView::of)
                .call(view ->
                        audit.record(by, "review.scheduled", "review", view.id().toString(), null, view))
                .call(() -> changes.tell(ref, PART, by.actor())));
    }

    /** Those who need not come any more are told so, all others are invited again. */
    Uni<ReviewView> change(String postmortem, ReviewRequest.Change wanted, String ifMatch, Caller by) {
        return transactions.run(() -> postmortems.require(postmortem, by).chain(ref -> planned(ref, ifMatch)
                .chain(review -> {
                    var before = ReviewView.of(review);
                    put(
                            review,
                            Objects.requireNonNullElse(wanted.startsAt(), review.startsAt),
                            Objects.requireNonNullElse(wanted.duration(), review.duration()),
                            wanted.attendeeIds() == null ? review.attendeeIds : wanted.attendeeIds());
                    var spared = before.attendeeIds().stream()
                            .filter(person -> !review.attendeeIds.contains(person))
                            .toList();
                    return reviews.flush()
                            .chain(() -> invitations.cancel(review, ref, spared))
                            .chain(() -> invitations.invite(review, ref))
                            .replaceWith(() -> ReviewView.of(review))
                            .call(after ->
                                    audit.record(by, "review.changed", "review", review.id.toString(), before, after))
                            .call(() -> changes.tell(ref, PART, by.actor()));
                })));
    }

    Uni<Void> cancel(String postmortem, String ifMatch, Caller by) {
        return transactions.run(() -> postmortems.require(postmortem, by).chain(ref -> planned(ref, ifMatch)
                .invoke(review -> review.cancel(clock.instant()))
                .call(review -> invitations.cancel(review, ref, review.attendeeIds))
                .chain(review -> audit.record(
                        by, "review.cancelled", "review", review.id.toString(), ReviewView.of(review), null))
                .chain(() -> changes.tell(ref, PART, by.actor()))));
    }

    Uni<ReviewView> record(String postmortem, ReviewRequest.Minutes minutes, String ifMatch, Caller by) {
        return transactions.run(() -> postmortems.require(postmortem, by).chain(ref -> existing(ref, ifMatch)
                .invoke(review -> review.record(
                        minutes.text(),
                        Objects.requireNonNullElse(minutes.attendedIds(), List.of()),
                        by.personId(),
                        clock.instant()))
                .call(reviews::flush)
                .map(ReviewView::of)
                .call(view ->
                        audit.record(by, "review.recorded", "review", view.id().toString(), null, view))
                .call(() -> changes.tell(ref, PART, by.actor()))));
    }

    private Uni<Review> planned(PostmortemRef ref, String ifMatch) {
        return existing(ref, ifMatch).invoke(review -> {
            if (!review.takesPlace()) {
                throw ReviewProblems.cancelled();
            }
        });
    }

    private Uni<Review> existing(PostmortemRef ref, String ifMatch) {
        return reviews.of(ref.id())
                .map(found -> found.orElseThrow(() -> ReviewProblems.none(ref.number())))
                .invoke(review -> ETags.require(ifMatch, review.version));
    }

    private void put(Review review, Instant start, Duration length, List<UUID> attendees) {
        if (!start.isAfter(clock.instant())) {
            throw ReviewProblems.inThePast();
        }
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw ReviewProblems.badLength();
        }
        if (attendees.isEmpty()) {
            throw ReviewProblems.nobodyInvited();
        }
        attendees.forEach(person -> catalog.requirePerson("/attendeeIds", person));
        review.schedule(start, length, attendees.stream().distinct().toList());
    }

    /** Whoever responded and is still here, where nobody is named. */
    private List<UUID> attendees(List<UUID> named, PostmortemRef ref) {
        return named != null && !named.isEmpty()
                ? named
                : ref.incident().responders().stream()
                        .filter(person -> catalog.person(person)
                                .filter(known -> known.active())
                                .isPresent())
                        .toList();
    }
}
