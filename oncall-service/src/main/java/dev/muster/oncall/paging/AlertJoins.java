package dev.muster.oncall.paging;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Takes an alert into a page that calls for it already, instead of calling again. */
@ApplicationScoped
class AlertJoins {

    @Inject
    PageSubjectRepository subjects;

    @Inject
    PageFacts facts;

    @Inject
    PageStory story;

    /** In the caller's transaction, which has locked the page. */
    Uni<Void> join(AlertTriggered alert, Page page, AlertHome home, Instigator by) {
        return subjects.of(List.of(page.id))
                .chain(about -> withGroup(about, page, alert).chain(group -> withIncident(about, page, home)
                        .map(incident -> Stream.concat(Stream.of(group), incident.stream())
                                .toList())))
                .call(() -> story.tell(page, alert.number() + " joined", home.why(), Ref.to("alert", alert.alertId())))
                .chain(fresh -> facts.joined(page, fresh, home.why(), by));
    }

    private Uni<PageSubject> withGroup(List<PageSubject> about, Page page, AlertTriggered alert) {
        var known = about.stream()
                .filter(subject -> subject.isAbout(PageSubject.ALERT_GROUP, alert.groupId()))
                .findFirst();
        known.ifPresent(group -> group.joinedBy(alert.alertId()));
        return known.map(group -> Uni.createFrom().item(group))
                .orElseGet(() -> subjects.persistAndFlush(PageSubject.group(page.id, alert)));
    }

    private Uni<List<PageSubject>> withIncident(List<PageSubject> about, Page page, AlertHome home) {
        return Multi.createFrom()
                .items(home.incident().stream())
                .onItem()
                .transformToUniAndConcatenate(incident -> about.stream()
                        .filter(subject -> subject.isAbout(PageSubject.INCIDENT, incident.id()))
                        .findFirst()
                        .map(known -> Uni.createFrom().item(known))
                        .orElseGet(() -> subjects.persistAndFlush(PageSubject.incident(page.id, incident))))
                .collect()
                .asList();
    }
}
