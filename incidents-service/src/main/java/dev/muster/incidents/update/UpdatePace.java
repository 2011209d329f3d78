package dev.muster.incidents.update;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How often an open incident has to be told about, and from when that counts. */
@Entity
class UpdatePace {

    /** So soon after a mini-cycle everybody shall know what came of it. */
    static final Duration AFTER_CYCLE = Duration.ofMinutes(5);

    @Id
    UUID incidentId;

    /** When something was told last: its declaration, or an update. */
    Instant lastTold;

    /** Null where its level asks for no regular updates. */
    Long everySeconds;

    /** When the last mini-cycle ended that no update has told of yet; null where there is none. */
    Instant cycleEndedAt;

    protected UpdatePace() {}

    UpdatePace(UUID incidentId, Instant at) {
        this.incidentId = incidentId;
        this.lastTold = at;
    }

    void told(Instant at) {
        lastTold = at;
        cycleEndedAt = null;
    }

    void cycleEnded(Instant at) {
        if (cycleEndedAt == null) {
            cycleEndedAt = at;
        }
    }

    /** @param every null for no regular updates */
    void keep(Duration every) {
        everySeconds = every == null ? null : every.toSeconds();
    }

    /** When the next update is due; empty where nothing asks for one. */
    Optional<Instant> dueAt() {
        var byCadence = Optional.ofNullable(everySeconds).map(lastTold::plusSeconds);
        var byCycle = Optional.ofNullable(cycleEndedAt).map(ended -> ended.plus(AFTER_CYCLE));
        return Stream.concat(byCadence.stream(), byCycle.stream()).min(Instant::compareTo);
    }
}
