package dev.muster.incidents.mobilise;

import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.time.Ids;
import dev.muster.incidents.catalog.CatalogPolicy;
import dev.muster.incidents.catalog.CatalogService;
import dev.muster.incidents.catalog.CatalogTeam;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentAddresses;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.incident.Visibility;
import dev.muster.incidents.timeline.EntryKind;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for people to be called for an incident. Joins the caller's transaction, which has locked it. */
@ApplicationScoped
public class Calls {

    @Inject
    PageRequestRepository requests;

    @Inject
    IncidentAddresses addresses;

    @Inject
    Visibility visibility;

    @Inject
    Directory directory;

    @Inject
    Timeline timeline;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Calls them at once and until somebody answers. */
    public Uni<Void> urgently(Incident incident, List<CallTarget> targets, Instigator by) {
        return make(incident, new Mobilisation(targets, Mobilisation.Urgency.HIGH), by);
    }

    /** Tells them in their own time, and calls nobody. */
    public Uni<Void> quietly(Incident incident, List<CallTarget> targets, Instigator by) {
        return make(incident, new Mobilisation(targets, Mobilisation.Urgency.LOW), by);
    }

    /** Calls them also where a call has reached them before that somebody has answered. */
    Uni<Void> again(Incident incident, Mobilisation wanted, Instigator by) {
        return make(incident, wanted, true, by);
    }

    Uni<Void> make(Incident incident, Mobilisation wanted, Instigator by) {
        return make(incident, wanted, false, by);
    }

    private Uni<Void> make(Incident incident, Mobilisation wanted, boolean again, Instigator by) {
        var id = Ids.next();
        var data =
                PageRequested.of(id, incident, addresses.of(incident), wanted, again, visibility.everybody(incident));
        var fact = Fact.of(PageRequested.TYPE, incident.id(), data, by.actor())
                .causedBy(by.cause())
                .within(incident.traceparent());
        return requests.persist(PageRequest.of(id, incident.id(), wanted, clock.instant()))
                .chain(() -> outbox.publish(fact))
                .chain(() -> timeline.append(new NewEntry(
                        incident.id(),
                        EntryKind.PAGE,
                        PageRequested.TYPE,
                        by.actor(),
                        words(wanted),
                        Facts.of("targets", wanted.targets(), "urgency", wanted.urgency()))));
    }

    private String words(Mobilisation wanted) {
        return wanted.targets().isEmpty()
                ? "Calls whoever catches what has no other policy"
                : "Calls "
                        + wanted.targets().stream().map(this::words).distinct().collect(Collectors.joining(", "));
    }

    private String words(CallTarget target) {
        var name =
                switch (target.type()) {
                    case POLICY -> directory.policy(target.id()).map(CatalogPolicy::name);
                    case SERVICE ->
                        directory.service(target.id()).map(CatalogService::name).map("the owners of "::concat);
                    case TEAM -> directory.team(target.id()).map(CatalogTeam::name);
                    case SCHEDULE -> Optional.<String>empty();
                    case PERSON -> Optional.of(directory.nameOf(target.id()));
                };
        var whom = name.orElse("a " + target.type().word());
        return target.role() == null ? whom : whom + " as " + target.role().word();
    }
}
