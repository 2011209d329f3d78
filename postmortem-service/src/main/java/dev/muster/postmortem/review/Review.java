package dev.muster.postmortem.review;

import dev.muster.chassis.storage.IdsColumn;
import dev.muster.chassis.time.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The meeting in which a postmortem is talked through. Each change of it is a new revision of the same invitation. */
@Entity
@Table(name = "postmortem_review")
class Review {

    @Id
    UUID id;

    @Version
    int version;

    UUID postmortemId;
    Instant startsAt;
    int lengthMinutes;
    int sequence;

    @Convert(converter = IdsColumn.class)
    List<UUID> attendeeIds = List.of();

    Instant cancelledAt;
    String minutes;

    @Convert(converter = IdsColumn.class)
    List<UUID> attendedIds;

    UUID minutesBy;
    Instant minutesAt;

    protected Review() {}

    Review(UUID postmortemId) {
        this.id = Ids.next();
        this.postmortemId = postmortemId;
        this.sequence = -1;
    }

    void schedule(Instant start, Duration length, List<UUID> attendees) {
        startsAt = start;
        lengthMinutes = Math.toIntExact(length.toMinutes());
        attendeeIds = List.copyOf(attendees);
        cancelledAt = null;
        sequence++;
    }

    void cancel(Instant at) {
        cancelledAt = at;
        sequence++;
    }

    void record(String text, List<UUID> attended, UUID by, Instant at) {
        minutes = text;
        attendedIds = List.copyOf(attended);
        minutesBy = by;
        minutesAt = at;
    }

    boolean takesPlace() {
        return sequence >= 0 && cancelledAt == null;
    }

    Duration duration() {
        return Duration.ofMinutes(lengthMinutes);
    }
}
