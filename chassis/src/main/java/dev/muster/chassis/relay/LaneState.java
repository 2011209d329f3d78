package dev.muster.chassis.relay;

import java.time.Instant;

/**
 * What is written back to a lane; the names are those of its JSON.
 *
 * @param next not to be tried before
 * @param parked since when it waits for a person, or null
 * @param since time of the last message that arrived: what still waits is younger; null for no news
 */
record LaneState(
        String subject, long delivered, int attempts, Instant next, String error, Instant parked, Instant since) {

    /** Not a bean property, so not part of the JSON. */
    boolean needsSomebody() {
        return parked != null;
    }
}
