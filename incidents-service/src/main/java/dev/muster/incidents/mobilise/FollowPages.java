package dev.muster.incidents.mobilise;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.time.Ids;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.command.CrewService;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.incident.Milestone;
import dev.muster.incidents.timeline.EntryKind;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What becomes of the pages of an incident: on its timeline, and in its crew when somebody answers. */
@ApplicationScoped
class FollowPages implements Reaction {

    private static final String NOTIFIED = "page.notified";
    private static final String ACKNOWLEDGED = "page.acknowledged";

    @Inject
    Incidents incidents;

    @Inject
    CrewService crews;

    @Inject
    PageToldRepository told;

    @Inject
    Timeline timeline;

    @Inject
    Directory directory;

    @Override
    public Set<String> types() {
        return Set.of(
                "page.started",
                "page.joined",
                NOTIFIED,
                ACKNOWLEDGED,
                "page.reassigned",
                "page.exhausted",
                "page.ended");
    }

    /** Most pages are about no incident. */
    @Override
    public boolean isConcernedBy(IncomingMessage message) {
        return !message.as(PageMoved.class).incidentIds().isEmpty();
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var page = message.as(PageMoved.class);
        return Multi.createFrom()
                .iterable(page.incidentIds())
                .onItem()
                .transformToUniAndConcatenate(
                        id -> incidents.lock(id).chain(found -> found.map(incident -> note(incident, page, message))
                                .orElseGet(FollowPages::nothing)))
                .collect()
                .last();
    }

    private Uni<Void> note(Incident incident, PageMoved page, IncomingMessage message) {
        var by = Instigator.of(message);
        return told.persist(PageTold.of(Ids.next(), incident.id(), page, message))
                .chain(() -> attach(incident, page, by))
                .chain(() -> tell(incident, page, message))
                .chain(() -> seen(incident, page, message, by))
                .chain(() -> message.type().equals(ACKNOWLEDGED) ? answered(incident, page, message, by) : nothing());
    }

    /** Alerts that a page takes with it belong to the incident it is about. */
    private Uni<Void> attach(Incident incident, PageMoved page, Instigator by) {
        return Multi.createFrom()
                .iterable(page.alertIds())
                .onItem()
                .transformToUniAndConcatenate(alert -> incidents.tell(incident, incident.attach(alert), by))
                .collect()
                .last();
    }

    private Uni<Void> tell(Incident incident, PageMoved page, IncomingMessage message) {
        return "inbox".equals(page.channel())
                ? nothing()
                : timeline.append(new NewEntry(
                        incident.id(),
                        EntryKind.PAGE,
                        message.type(),
                        message.actor(),
                        words(message.type(), page),
                        Facts.of(
                                "pageId",
                                page.pageId(),
                                "personId",
                                page.personId(),
                                "channel",
                                page.channel(),
                                "role",
                                page.role())));
    }

    /** Whoever is called for a restricted incident may see it from then on, and others have to know. */
    private Uni<Void> seen(Incident incident, PageMoved page, IncomingMessage message, Instigator by) {
        boolean called = message.type().equals(NOTIFIED) && page.personId() != null;
        return called && incident.called(page.personId()) && incident.isRestricted()
                ? incidents.retell(incident, by)
                : nothing();
    }

    private Uni<Void> answered(Incident incident, PageMoved page, IncomingMessage message, Instigator by) {
        if (page.personId() == null || !incident.status().isOpen()) {
            return nothing();
        }
        boolean commands = IncidentRole.COMMANDER.word().equals(page.role());
        return incidents
                .tell(incident, incident.reach(Milestone.ACKNOWLEDGED, message.at()), by)
                .chain(() -> commands
                        ? crews.answeredAsCommander(incident, page.personId(), by)
                        : crews.answered(incident, page.personId(), by));
    }

    private String words(String type, PageMoved page) {
        var who = page.personId() == null ? "Somebody" : directory.nameOf(page.personId());
        var policy = page.policy() == null ? "a policy" : page.policy().name();
        return switch (type) {
            case "page.started" -> "Called by " + policy;
            case "page.joined" -> "A page that calls already is about this too, by " + policy;
            case NOTIFIED -> who + " was told by " + page.channel();
            case ACKNOWLEDGED -> who + " acknowledged" + (page.role() == null ? "" : " as " + page.role());
            case "page.reassigned" -> "The page was handed to " + who;
            case "page.exhausted" -> "Nobody answered " + policy + ", nor whoever comes after it";
            default -> "The page has ended";
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
