package dev.muster.console.review;

import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what was learned about the response, for the page of its postmortem. */
@ApplicationScoped
public class Reviews {
    private static final int LIMIT = 200;

    private final ReviewApi postmortem;

    Reviews(@RestClient ReviewApi postmortem) {
        this.postmortem = postmortem;
    }

    /** Empty while nobody has called one. */
    public Uni<Optional<Meeting>> meeting(UUID postmortemId) {
        return postmortem
                .meeting(postmortemId)
                .map(Optional::of)
                .onFailure(failure -> failure instanceof Refusal refusal && refusal.is(404))
                .recoverWithItem(Optional::empty);
    }

    public Uni<List<Aspect>> aspects(UUID postmortemId) {
        return postmortem.aspects(postmortemId).map(review -> review.aspects().entrySet().stream()
                .map(entry -> aspect(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Aspect aspect(String name, ReviewApi.Judged judged) {
        return new Aspect(name, judged.facts(), judged.verdict(), judged.note(), judged.version());
    }

    public Uni<List<Finding>> findings(UUID postmortemId) {
        return postmortem.findings(postmortemId, LIMIT).map(Slice::items);
    }

    public Uni<List<Improvement>> improvements(UUID postmortemId) {
        return postmortem.improvements(postmortemId, LIMIT).map(Slice::items);
    }
}
