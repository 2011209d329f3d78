package dev.muster.console.directory;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The names of everything, which everyone signed in may read: asked for once and kept for a short while. */
@ApplicationScoped
public class Directory {
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final int PAGE = 200;
    private static final int PAGES = 25;

    private final DirectoryReading oncall;
    private final Clock clock;
    private volatile Names kept = Names.NONE;
    private volatile Instant keptUntil = Instant.EPOCH;

    Directory(@RestClient DirectoryReading oncall, Clock clock) {
        this.oncall = oncall;
        this.clock = clock;
    }

    /** Old names rather than none while oncall is away. */
    public Uni<Names> names() {
        if (clock.instant().isBefore(keptUntil)) {
            return Uni.createFrom().item(kept);
        }
        return Known.orUnknown(ask()).map(answer -> answer.known() ? keep(answer.value()) : kept);
    }

    /** Something was made or renamed here: ask again at once. */
    public void changed() {
        keptUntil = Instant.EPOCH;
    }

    /**
     * What a form answers that makes something: on to the next page, or itself once more, as typed, with what is wrong.
     *
     * @param again the form, with its faults
     */
    public Uni<Response> saving(Uni<Response> made, BiFunction<FormFaults, Names, TemplateInstance> again) {
        return made.invoke(this::changed).onFailure(Refusal.class).recoverWithUni(refusal -> names().chain(
                        names -> Forms.again(again.apply(FormFaults.of(refusal), names))));
    }

    private Names keep(Names names) {
        kept = names;
        keptUntil = clock.instant().plus(FRESH);
        return names;
    }

    private Uni<Names> ask() {
        return Uni.combine()
                .all()
                .unis(
                        all(oncall::people),
                        all(oncall::teams),
                        all(oncall::services),
                        all(oncall::policies),
                        all(oncall::schedules))
                .with(Names::of);
    }

    private static <T> Uni<List<T>> all(BiFunction<Integer, String, Uni<Slice<T>>> question) {
        return from(question, null, List.of(), PAGES);
    }

    private static <T> Uni<List<T>> from(
            BiFunction<Integer, String, Uni<Slice<T>>> question, String cursor, List<T> before, int pagesLeft) {
        return question.apply(PAGE, cursor).chain(slice -> {
            var items = new ArrayList<>(before);
            items.addAll(slice.items());
            return slice.next() == null || pagesLeft == 1
                    ? Uni.createFrom().item(items)
                    : from(question, slice.next(), items, pagesLeft - 1);
        });
    }
}
