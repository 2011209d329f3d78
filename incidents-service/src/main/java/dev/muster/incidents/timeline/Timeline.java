package dev.muster.incidents.timeline;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.time.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The one record of what happens in an incident. Entries are added and never removed. */
@ApplicationScoped
public class Timeline {

    /** Seen by those who watch the incident; told to no other service. */
    static final String ADDED = "timeline.added";

    @Inject
    TimelineEntryRepository entries;

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Joins the caller's transaction. */
    public Uni<Void> append(NewEntry told) {
        return write(told).replaceWithVoid();
    }

    /** Everything, oldest first. Joins the caller's session. */
    public Uni<List<TimelineEntryView>> of(UUID incidentId) {
        return entries.oldestFirst(incidentId)
                .map(found -> found.stream().map(TimelineEntryView::of).toList());
    }

    /** Whether the person has done anything in the incident since then. Joins the caller's session. */
    public Uni<Boolean> hasActedSince(UUID incidentId, UUID personId, Instant since) {
        return entries.count(
                        "incidentId = ?1 and actorType = 'person' and actorId = ?2 and at > ?3",
                        incidentId,
                        personId.toString(),
                        since)
                .map(count -> count > 0);
    }

    Uni<TimelineEntry> write(NewEntry told) {
        var data = json.convertValue(told.data(), new TypeReference<Map<String, Object>>() {});
        return entries.persist(TimelineEntry.of(Ids.next(), told, data, clock.instant()))
                .call(entry -> show(entry, ADDED));
    }

    Uni<Void> show(TimelineEntry entry, String as) {
        return outbox.publish(Fact.of(as, entry.incidentId, TimelineEntryView.of(entry), entry.actor()));
    }
}
