package dev.muster.console.page;

import dev.muster.console.frame.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The pages that are not over, sorted by what they mean to one person. */
@ApplicationScoped
public class OpenPages {
    private static final List<String> OPEN = List.of("triggered", "acknowledged", "exhausted");
    private static final int LIMIT = 100;

    private final PageReading pages;

    OpenPages(@RestClient PageReading pages) {
        this.pages = pages;
    }

    /**
     * @param waiting for this person to answer
     * @param mine acknowledged by this person
     * @param others everything else that is open
     */
    public record Sorted(List<Page> waiting, List<Page> mine, List<Page> others) {}

    public Uni<Sorted> of(UUID person) {
        return pages.list(OPEN, LIMIT).map(Slice::items).map(open -> sorted(open, person));
    }

    /** Oldest first: a page that arrives live comes below, never under a finger about to press. */
    static Sorted sorted(List<Page> open, UUID person) {
        Predicate<Page> waiting = page -> page.waiting() && page.isFor(person);
        Predicate<Page> mine = page -> page.takenBy(person);
        var oldestFirst =
                open.stream().sorted(Comparator.comparing(Page::startedAt)).toList();
        return new Sorted(
                oldestFirst.stream().filter(waiting).toList(),
                oldestFirst.stream().filter(mine).toList(),
                oldestFirst.stream().filter(waiting.or(mine).negate()).toList());
    }
}
