package dev.muster.postmortem.review;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.postmortem.letter.Letter;
import dev.muster.postmortem.letter.Letters;
import dev.muster.postmortem.postmortem.PostmortemRef;
import dev.muster.postmortem.postmortem.Postmortems;
import dev.muster.postmortem.reminder.Mornings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reminds the owner of a postmortem of the review that nobody has scheduled, until it is, or is not owed any more. */
@ApplicationScoped
class RemindOfReview implements TimerHandler {

    static final String KIND = "review.reminder";

    private final ReviewRepository reviews;
    private final Postmortems postmortems;
    private final Letters letters;
    private final Timers timers;
    private final Clock clock;

    RemindOfReview(ReviewRepository reviews, Postmortems postmortems, Letters letters, Timers timers, Clock clock) {
        this.reviews = reviews;
        this.postmortems = postmortems;
        this.letters = letters;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        var postmortemId = UUID.fromString(timer.subject());
        return reviews.of(postmortemId)
                .chain(review -> review.isPresent()
                        ? Uni.createFrom().voidItem()
                        : postmortems
                                .require(postmortemId)
                                .chain(ref -> remind(
                                        ref, LocalDate.parse(timer.payload().asText()))));
    }

    private Uni<Void> remind(PostmortemRef postmortem, LocalDate due) {
        if (!postmortem.status().owed()) {
            return Uni.createFrom().voidItem();
        }
        var next = Mornings.next(due, ZoneOffset.UTC, clock.instant());
        return letters.send(postmortem.ownerId(), letter(postmortem, due))
                .chain(() -> timers.arm(KIND, postmortem.id().toString(), next, due))
                .replaceWithVoid();
    }

    private static Letter letter(PostmortemRef postmortem, LocalDate due) {
        String name = postmortem.incident().openName();
        return Letter.of(
                postmortem.number() + ": schedule its review by " + due + ": " + name,
                "Those who responded to " + name + " are to talk it through by " + due
                        + ". Nobody has invited them yet.",
                postmortem.path(),
                postmortem.reference());
    }
}
