package dev.muster.incidents.timeline;

import dev.muster.chassis.messaging.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One line of an incident's timeline. What it says stays: an edit keeps what stood there before. */
@Entity
class TimelineEntry {

    @Id
    UUID id;

    @Version
    int version;

    UUID incidentId;
    Instant at;

    @Enumerated(EnumType.STRING)
    EntryKind kind;

    String type;
    String actorType;
    String actorId;

    @Column(name = "body")
    String text;

    @Convert(converter = DataColumn.class)
    Map<String, Object> data;

    boolean pinned;

    @Convert(converter = EditsColumn.class)
    List<Edit> edits;

    protected TimelineEntry() {}

    static TimelineEntry of(UUID id, NewEntry told, Map<String, Object> data, Instant at) {
        var entry = new TimelineEntry();
        entry.id = id;
        entry.incidentId = told.incidentId();
        entry.at = at;
        entry.kind = told.kind();
        entry.type = told.type();
        entry.actorType = told.actor().type();
        entry.actorId = told.actor().id();
        entry.text = told.text();
        entry.data = data;
        entry.edits = List.of();
        return entry;
    }

    Actor actor() {
        return new Actor(actorType, actorId);
    }

    /** Whether anything changed. */
    boolean say(String newText, Instant now) {
        if (newText.equals(text)) {
            return false;
        }
        edits = Stream.concat(edits.stream(), Stream.of(new Edit(text, now))).toList();
        text = newText;
        return true;
    }

    /** Whether anything changed. */
    boolean pin(boolean wanted) {
        boolean changed = pinned != wanted;
        pinned = wanted;
        return changed;
    }
}
