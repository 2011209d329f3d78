package dev.muster.oncall.paging;

import dev.muster.oncall.escalation.PolicySnapshot;
import dev.muster.oncall.incident.AlertPlace;
import dev.muster.oncall.incident.AlertPlaces;
import dev.muster.oncall.incident.IncidentRecord;
import dev.muster.oncall.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out whether an alert that calls for somebody is part of what somebody is called for already. */
@ApplicationScoped
class AlertHomes {

    @Inject
    PageRepository pages;

    @Inject
    PageSubjectRepository subjects;

    @Inject
    IncidentPages incidentPages;

    @Inject
    Incidents incidents;

    @Inject
    AlertPlaces places;

    /** @param policy by which it would be called for by itself */
    Uni<AlertHome> of(AlertTriggered alert, AlertPlace place, PolicySnapshot policy) {
        return incidents
                .find(place.incidentId())
                .map(found -> found.filter(incident -> !incident.ended()))
                .chain(incident -> pageOfGroup(alert).chain(page -> page.map(open ->
                                Uni.createFrom().item(AlertHome.with(open, incident, "Its group calls already")))
                        .orElseGet(() -> incident.map(its -> inItsIncident(alert, its, policy))
                                .orElseGet(() -> inIncidentOnItsService(alert, policy)))));
    }

    private Uni<Optional<Page>> pageOfGroup(AlertTriggered alert) {
        return subjects.live(PageSubject.ALERT_GROUP, alert.groupId())
                .chain(live -> live == null
                        ? Uni.createFrom().item(Optional.empty())
                        : pages.lock(live.pageId).map(page -> Optional.of(page).filter(Page::isOpen)));
    }

    private Uni<AlertHome> inItsIncident(AlertTriggered alert, IncidentRecord incident, PolicySnapshot policy) {
        return incidentPages.open(incident.id()).map(open -> {
            var urgent = open.stream()
                    .filter(page -> page.isAsUrgentAs(alert.howUrgent()))
                    .toList();
            return first(urgent, page -> page.hasCalledBy(policy, alert.howUrgent()))
                    .or(() -> first(urgent, page -> true))
                    .map(page -> AlertHome.with(
                            page,
                            Optional.of(incident),
                            "It is part of " + incident.number() + ", which calls already"))
                    .orElseGet(() -> AlertHome.of(incident, "It is part of " + incident.number()));
        });
    }

    private Uni<AlertHome> inIncidentOnItsService(AlertTriggered alert, PolicySnapshot policy) {
        return incidents.takingAlertsOf(alert.serviceId()).chain(found -> firstWithSomebodyOnIt(found, alert, policy));
    }

    private Uni<AlertHome> firstWithSomebodyOnIt(
            List<IncidentRecord> left, AlertTriggered alert, PolicySnapshot policy) {
        if (left.isEmpty()) {
            return Uni.createFrom().item(AlertHome.NONE);
        }
        var incident = left.get(0);
        return incidentPages
                .open(incident.id())
                .map(open -> first(
                        open,
                        page -> page.status == PageStatus.ACKNOWLEDGED && page.hasCalledBy(policy, alert.howUrgent())))
                .chain(page -> page.map(acknowledged -> joining(alert, incident, acknowledged))
                        .orElseGet(() -> firstWithSomebodyOnIt(left.subList(1, left.size()), alert, policy)));
    }

    private Uni<AlertHome> joining(AlertTriggered alert, IncidentRecord incident, Page acknowledged) {
        return places.isMostSevereOf(incident.id(), alert.alertId(), alert.severity())
                .map(worse -> worse
                        ? AlertHome.of(
                                incident,
                                "It is on a service of " + incident.number() + " and worse than its alerts before")
                        : AlertHome.with(
                                acknowledged,
                                Optional.of(incident),
                                "It is on a service of " + incident.number()
                                        + ", is no worse than its alerts before, and somebody called by the same policy"
                                        + " is at it already"));
    }

    private static Optional<Page> first(List<Page> found, Predicate<Page> wanted) {
        return found.stream().filter(wanted).findFirst();
    }
}
