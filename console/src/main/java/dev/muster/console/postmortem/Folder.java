package dev.muster.console.postmortem;

import dev.muster.console.action.Actions;
import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Look;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import dev.muster.console.review.Reviews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the page of one postmortem shows. */
@ApplicationScoped
class Folder {
    private final PostmortemApi postmortems;
    private final Actions actions;
    private final Reviews reviews;
    private final Directory directory;
    private final Look look;
    private final Clock clock;

    Folder(
            @RestClient PostmortemApi postmortems,
            Actions actions,
            Reviews reviews,
            Directory directory,
            Look look,
            Clock clock) {
        this.postmortems = postmortems;
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

    /**
     * What a form of the page answers: on to its place, or the page once more, with what was typed beside what stands
     * there now.
     */
    Uni<Response> saving(UUID id, String place, Uni<Void> act, Function<Refusal, Editing> again) {
        return act.map(done -> Forms.done("/postmortems/" + id + "#" + place))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> postmortems
                        .postmortem(id.toString())
                        .chain(now -> of(now, again.apply(refusal)))
                        .chain(page -> Forms.again(PostmortemResource.Templates.document(page))));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), look.getZone());
    }
}
