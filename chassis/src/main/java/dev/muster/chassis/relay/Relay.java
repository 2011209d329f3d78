package dev.muster.chassis.relay;

import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.relay.Lane.Numbered;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Brings the messages of one subscriber to it: leases lanes, sends one batch, settles each lane. Any number of relays
 * may work side by side; one that dies loses its leases and nothing else.
 */
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    /** Longer than a POST and its settling take. */
    private static final Duration LEASE = Duration.ofSeconds(6);

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Set<String> types;
    private final Subscriber subscriber;
    private final LaneRows rows;
    private final Clock clock;

    private volatile Duration pause = Duration.ZERO;
    private volatile Instant notBefore = Instant.MIN;

    Relay(String name, Set<String> types, Subscriber subscriber, LaneRows rows, Clock clock) {
        this.name = name;
        this.types = types;
        this.subscriber = subscriber;
        this.rows = rows;
        this.clock = clock;
    }

    String subscriber() {
        return name;
    }

    /** One batch. Answers how long to sleep: not at all while there may be more. */
    Uni<Duration> pass() {
        var now = clock.instant();
        if (isPausing(now)) {
            return Uni.createFrom().item(Duration.between(now, notBefore));
        }
        var leaseEnd = now.plus(LEASE);
        return rows.claim(name, types, now, leaseEnd)
                .chain(lanes -> lanes.isEmpty() ? Uni.createFrom().item(LONGEST_SLEEP) : relay(lanes, leaseEnd));
    }

    /** A pause longer than any means that the clock was turned back. */
    private boolean isPausing(Instant now) {
        return now.isBefore(notBefore) && !now.plus(LONGEST_PAUSE).isBefore(notBefore);
    }

    private Uni<Duration> relay(List<Lane> lanes, Instant leaseEnd) {
        var batch = lanes.stream()
                .flatMap(lane -> lane.messages().stream())
                .sorted(Comparator.comparingLong(Numbered::seq))
                .map(Numbered::event)
                .toList();
        return deliver(batch)
                .chain(results ->
                        rows.settle(name, leaseEnd, settled(lanes, results, batch.size() == LaneRows.MESSAGES)))
                .replaceWith(Duration.ZERO)
                .invoke(() -> pause = Duration.ZERO)
                .onFailure(SubscriberUnavailable.class)
                .recoverWithUni(failure -> release(lanes, leaseEnd, failure));
    }

    private Uni<Map<UUID, Result>> deliver(List<CloudEvent> batch) {
        return batch.isEmpty() ? Uni.createFrom().item(Map.of()) : subscriber.deliver(batch);
    }

    private List<LaneState> settled(List<Lane> lanes, Map<UUID, Result> results, boolean cutOff) {
        var now = clock.instant();
        var states = lanes.stream()
                .map(lane -> lane.messages().isEmpty() ? emptyOrCutOff(lane, cutOff, now) : lane.after(results, now))
                .toList();
        states.stream().filter(LaneState::needsSomebody).forEach(this::alarm);
        return states;
    }

    /** The batch may have been full before the lane's turn; then its turn comes next. */
    private static LaneState emptyOrCutOff(Lane lane, boolean cutOff, Instant now) {
        return cutOff ? lane.untouched(now) : lane.skipped(now);
    }

    private void alarm(LaneState lane) {
        LOG.errorf(
                "Messages about %s to %s are parked until somebody lets them be sent again: %s",
                lane.subject(), name, lane.error());
    }

    private Uni<Duration> release(List<Lane> lanes, Instant leaseEnd, Throwable failure) {
        pause = pause.isZero() ? FIRST_PAUSE : longer(pause);
        var now = clock.instant();
        notBefore = now.plus(pause);
        LOG.warnf("%s Trying again in %d ms.", failure.getMessage(), pause.toMillis());
        return rows.settle(
                        name,
                        leaseEnd,
                        lanes.stream().map(lane -> lane.untouched(now)).toList())
                .replaceWith(pause);
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
