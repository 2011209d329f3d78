package dev.muster.chassis.relay;

import dev.muster.chassis.messaging.CloudEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One subject on its way to one subscriber, claimed by this relay.
 *
 * @param deliveredSeq number of the last message that arrived
 * @param lastSeq number of the last message there was when the lane was claimed
 * @param attempts failed ones since the last progress
 * @param messages what to send next, in order
 */
record Lane(String subject, long deliveredSeq, long lastSeq, int attempts, List<Numbered> messages) {

    private static final int REFUSALS_BEFORE_PARKING = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    record Numbered(long seq, CloudEvent event) {}

    /** The lane after a delivery; its first message without a good result holds up the rest. */
    LaneState after(Map<UUID, Result> results, Instant now) {
        long arrived = deliveredSeq;
        Instant since = null;
        for (var message : messages) {
            var result = results.get(message.event().id());
            if (result == null || result.isRefused()) {
                return heldUp(arrived, since, result, now);
            }
            arrived = message.seq();
            since = message.event().time();
        }
        return new LaneState(subject, arrived, 0, now, null, null, since);
    }

    /** There was nothing in it for the subscriber. */
    LaneState skipped(Instant now) {
        return new LaneState(subject, lastSeq, 0, now, null, null, null);
    }

    /** Nothing was tried. */
    LaneState untouched(Instant now) {
        return new LaneState(subject, deliveredSeq, attempts, now, null, null, null);
    }

    private LaneState heldUp(long arrived, Instant since, Result result, Instant now) {
        int failed = arrived > deliveredSeq ? 1 : attempts + 1;
        String error = result == null ? "Not taken by the subscriber this time" : result.reason();
        boolean park = result != null && failed >= REFUSALS_BEFORE_PARKING;
        return new LaneState(subject, arrived, failed, now.plus(pause(failed)), error, park ? now : null, since);
    }

    private static Duration pause(int failed) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failed - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
