package dev.muster.console.postmortem;

import dev.muster.console.action.Actions;
import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Look;
import dev.muster.console.problem.Known;
import dev.muster.console.review.Reviews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Gathers what the page of one postmortem shows. */
@ApplicationScoped
class Folder {
    private final Actions actions;
    private final Reviews reviews;
    private final Directory directory;
    private final Look look;
    private final Clock clock;

    Folder(Actions actions, Reviews reviews, Directory directory, Look look, Clock clock) {
        this.actions = actions;
        this.reviews = reviews;
        this.directory = directory;
        this.look = look;
        this.clock = clock;
    }

    Uni<PostmortemPage> of(Postmortem postmortem, Editing editing) {
        var id = postmortem.id();
        var response = Uni.combine()
                .all()
                .unis(
                        Known.ofPart(reviews.aspects(id)),
                        Known.ofPart(reviews.findings(id)),
                        Known.ofPart(reviews.improvements(id)))
                .asTuple();
        return Uni.combine()
                .all()
                .unis(Known.ofPart(actions.from(id)), Known.ofPart(reviews.meeting(id)), response, directory.names())
                .with((items, meeting, learned, names) -> new PostmortemPage(
                        postmortem,
                        editing,
                        items,
                        meeting,
                        learned.getItem1(),
                        learned.getItem2(),
                        learned.getItem3(),
                        names,
                        today(),
                        look.getZone()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), look.getZone());
    }
}
