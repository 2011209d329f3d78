package dev.muster.incidents.crew;

import java.time.Instant;
import java.util.UUID;

/**
 * A role in one person's hands.
 *
 * @param until null while they hold it
 */
public record Holding(IncidentRole role, UUID personId, Instant since, Gained gained, Instant until) {

    /** How somebody came to a role. */
    public enum Gained {
        /** It was vacant, and they took it or were appointed. */
        WHILE_VACANT,
        HANDED_OVER,
        /** The deputy took it from a commander who did not answer. */
        TAKEN_OVER,
        /** A manager or admin relieved whoever held it. */
        BY_RELIEF
    }

    boolean isHeld() {
        return until == null;
    }

    Holding endedAt(Instant at) {
        return new Holding(role, personId, since, gained, at);
    }
}
