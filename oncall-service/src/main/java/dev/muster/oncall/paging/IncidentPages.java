package dev.muster.oncall.paging;

import dev.muster.oncall.incident.AlertPlaces;
import dev.muster.oncall.incident.IncidentRecord;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The open pages of incidents. One problem calls once: a page that calls for an alert is carried into the incident the
 * alert becomes part of. Joins the caller's transaction.
 */
@ApplicationScoped
class IncidentPages {

    @Inject
    PageRepository pages;

    @Inject
    PageSubjectRepository subjects;

    @Inject
    AlertPlaces places;

    @Inject
    PageResponder responder;

    @Inject
    PageFacts facts;

    @Inject
    PageStory story;

    /** Locked until the transaction ends. */
    Uni<List<Page>> open(UUID incidentId) {
        return subjects.livePages(PageSubject.INCIDENT, List.of(incidentId))
                .chain(this::lock)
                .map(found -> found.stream().filter(Page::isOpen).toList());
    }

    /** The open pages about the alerts are about the incident from now on, too. Repeating it changes nothing. */
    Uni<Void> carry(IncidentRecord incident, Collection<UUID> alertIds, Instigator by) {
        return places.groupsOf(alertIds)
                .chain(groups -> subjects.livePages(PageSubject.ALERT_GROUP, groups))
                .chain(this::lock)
                .chain(found -> each(found, page -> carry(page, incident, by)));
    }

    /** Nobody needs to be called for the incident any more. */
    Uni<Void> end(IncidentRecord incident, Instigator by) {
        return subjects.livePages(PageSubject.INCIDENT, List.of(incident.id()))
                .chain(ids -> each(ids, id -> responder
                        .resolve(id, null, incident.number() + " is over", by)
                        .replaceWithVoid()));
    }

    private Uni<Void> carry(Page page, IncidentRecord incident, Instigator by) {
        return subjects.of(List.of(page.id)).chain(about -> {
            if (!page.isOpen()
                    || about.stream().anyMatch(subject -> subject.isAbout(PageSubject.INCIDENT, incident.id()))) {
                return Uni.createFrom().voidItem();
            }
            String why = "Its alert is part of " + incident.number() + ": one problem calls once";
            var ref = Ref.to(PageSubject.INCIDENT, incident.id());
            return subjects.persistAndFlush(PageSubject.incident(page.id, incident))
                    .call(() -> story.tell(page, "Carried into " + incident.number(), why, ref))
                    .chain(fresh -> facts.joined(page, withAll(about, fresh), why, by))
                    .chain(() -> tellWhoIsAtIt(page, by));
        });
    }

    /** The alerts know already; the incident was not there when it was said. */
    private Uni<Void> tellWhoIsAtIt(Page page, Instigator by) {
        return page.status == PageStatus.ACKNOWLEDGED
                ? facts.publish(page, PageEvent.acknowledged(page.acknowledgedBy, null), by.sparing("alerts"))
                : Uni.createFrom().voidItem();
    }

    private static List<PageSubject> withAll(List<PageSubject> about, PageSubject fresh) {
        return Stream.concat(about.stream(), Stream.of(fresh)).toList();
    }

    private Uni<List<Page>> lock(List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(pages::lock)
                .collect()
                .asList();
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(act::apply)
                .collect()
                .last();
    }
}
