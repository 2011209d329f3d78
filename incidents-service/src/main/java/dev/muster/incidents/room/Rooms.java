package dev.muster.incidents.room;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where those in an incident meet. */
@ApplicationScoped
public class Rooms {

    private static final int SECRET_LENGTH = 12;

    @Inject
    RoomRepository rooms;

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** In the order they were opened. Joins the caller's session. */
    public Uni<List<RoomView>> of(UUID incidentId) {
        return rooms.of(incidentId)
                .map(found -> found.stream().map(RoomView::of).toList());
    }

    /** One more, as somebody wishes. Joins the caller's transaction. */
    Uni<RoomView> open(String incident, OpenRoom wanted, Caller by) {
        return incidents
                .lock(incident, by)
                .chain(locked -> open(locked, wanted.kind(), wanted.name().strip(), wanted.url(), by.actor()));
    }

    /** The one the plan gives, unless there is one of the kind already. The incident is locked. */
    Uni<Void> openPlanned(Incident incident, RoomKind kind, String template, Actor by) {
        if (template == null || template.isBlank()) {
            return Uni.createFrom().voidItem();
        }
        return rooms.of(incident.id())
                .chain(present -> present.stream().anyMatch(room -> room.kind == kind)
                        ? Uni.createFrom().voidItem()
                        : open(
                                        incident,
                                        kind,
                                        "#" + incident.number().toLowerCase(Locale.ROOT),
                                        url(incident, template),
                                        by)
                                .replaceWithVoid());
    }

    private static String url(Incident incident, String template) {
        var secret = incident.isRestricted()
                ? Secrets.token().substring(0, SECRET_LENGTH).toLowerCase(Locale.ROOT)
                : null;
        return new LinkTemplate(template).fill(incident.number(), secret);
    }

    private Uni<RoomView> open(Incident incident, RoomKind kind, String name, String url, Actor by) {
        var room = new Room(Ids.next(), incident.id(), kind, name, url, by.type() + ":" + by.id(), clock.instant());
        var data = Facts.of("roomId", room.id, "kind", kind.word(), "url", url);
        return rooms.persist(room)
                .call(() -> timeline.append(NewEntry.activity(
                        incident.id(), "room.opened", by, "Room for " + kind.word() + ": " + name, data)))
                .map(RoomView::of);
    }
}
