package dev.muster.incidents.announcement;

import dev.muster.chassis.mail.Mail;
import dev.muster.chassis.mail.Mails;
import dev.muster.incidents.catalog.CatalogService;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.FollowsIncidents;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentAddresses;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.IncidentEvent.Kind;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.incident.Visibility;
import dev.muster.incidents.plan.Recipients;
import dev.muster.incidents.plan.ResponsePlan;
import dev.muster.incidents.plan.ResponsePlans;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Tells the plan's audience at once, without a person writing. What is only judged or rehearsed is told to those in it;
 * of a restricted incident they learn the number and nothing more.
 */
@ApplicationScoped
class AnnounceIncidents implements FollowsIncidents {

    private static final Set<Kind> ANNOUNCED = EnumSet.of(
            Kind.DECLARED, Kind.CONFIRMED, Kind.SEVERITY_CHANGED, Kind.COMMANDER_CHANGED, Kind.RESOLVED, Kind.REOPENED);

    @Inject
    ResponsePlans plans;

    @Inject
    Recipients recipients;

    @Inject
    Visibility visibility;

    @Inject
    Directory directory;

    @Inject
    IncidentAddresses addresses;

    @Inject
    Mails mails;

    @Inject
    Timeline timeline;

    @Override
    public Uni<Void> after(IncidentEvent event, Incident incident, Instigator by) {
        boolean lettingIn = incident.isRestricted() && event.kind() == Kind.ACCESS_CHANGED;
        return lettingIn || ANNOUNCED.contains(event.kind())
                ? plans.current().chain(plan -> announce(incident, event, readers(incident, event, plan), by))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> announce(Incident incident, IncidentEvent event, Set<String> readers, Instigator by) {
        if (readers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var announcement = announcement(incident, event);
        var reference = "incident:" + incident.id();
        var letters = readers.stream()
                .map(address -> Mail.text(address, announcement.subject(), announcement.text(), reference))
                .toList();
        return mails.send(letters)
                .chain(() -> timeline.append(NewEntry.activity(
                        incident.id(),
                        "announcement.sent",
                        by.actor(),
                        "Announced to " + readers.size() + (readers.size() == 1 ? " person" : " people"),
                        Facts.of("about", event.kind().message(), "readers", readers.size()))));
    }

    /** Whoever commanded until now is told as well, wherever else the news goes. */
    private Set<String> readers(Incident incident, IncidentEvent event, ResponsePlan plan) {
        var readers = new TreeSet<>(audience(incident, plan));
        if (event.data().get("formerId") instanceof UUID former) {
            readers.addAll(recipients.of(List.of(former)));
        }
        return readers;
    }

    private Set<String> audience(Incident incident, ResponsePlan plan) {
        if (incident.isRestricted()) {
            return recipients.of(visibility.everybody(incident));
        }
        if (incident.isDrill() || incident.level().isEmpty()) {
            return recipients.of(incident.crew().people());
        }
        var level = plan.level(incident.level().get());
        return level.announce() ? recipients.of(level.audience(), incident.serviceIds()) : Set.of();
    }

    private Announcement announcement(Incident incident, IncidentEvent event) {
        if (incident.isRestricted()) {
            return Announcement.restricted(incident, addresses.of(incident));
        }
        var services = directory.services(incident.serviceIds()).stream()
                .map(CatalogService::name)
                .toList();
        var commander = incident.crew().commander().map(directory::nameOf).orElse(null);
        return Announcement.of(incident, event, services, commander, addresses.beacon(incident));
    }
}
