package dev.muster.oncall.paging;

import dev.muster.chassis.token.Caller;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.notification.DeliveryNote;
import dev.muster.oncall.notification.DeliveryStory;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers "why was I paged?" from what was kept when it was decided. */
@ApplicationScoped
class PageExplainer {

    @Inject
    PageRepository pages;

    @Inject
    PageStepRepository steps;

    @Inject
    RestrictedPages restricted;

    @Inject
    DeliveryStory deliveries;

    @Inject
    Directory directory;

    @WithSession
    Uni<Explanation> explain(UUID pageId, Caller to) {
        return restricted
                .requireVisible(pageId, to)
                .chain(() -> pages.require(pageId))
                .chain(page -> steps.of(page.id))
                .chain(told -> deliveries.of(PageCause.TYPE, pageId).chain(notes -> directory
                        .people(peopleIn(told, notes))
                        .map(people -> Explanation.of(told, notes, people))));
    }

    private static Set<UUID> peopleIn(List<PageStep> steps, List<DeliveryNote> notes) {
        return Stream.concat(
                        steps.stream().map(step -> step.personId),
                        notes.stream().map(DeliveryNote::personId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
