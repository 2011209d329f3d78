package dev.muster.alerts.ingest;

import dev.muster.chassis.background.Background;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Takes in the events of requests as far as there is room, and has them written by the lanes. */
@ApplicationScoped
class Intake {

    /** What a small request occupies at least, its parsed form and its connection included. */
    private static final int LEAST_BYTES = 1024;

    private final List<Lane> lanes;
    private final long room;
    private final AtomicLong waitingBytes = new AtomicLong();
    private final Counter accepted;

    Intake(Vertx vertx, Background background, IngestSettings settings, AlertWriter writer, MeterRegistry metrics) {
        room = settings.waitingBytes();
        lanes = Stream.generate(() ->
                        new Lane(vertx.getOrCreateContext(), background, settings.batch(), writer::write, this::settle))
                .limit(settings.lanes())
                .toList();
        accepted = Counter.builder("muster.events.accepted")
                .description("Events stored")
                .register(metrics);
        metrics.gauge("muster.ingest.waiting.bytes", waitingBytes);
    }

    /**
     * Makes room for a request of that size.
     *
     * @return whether there is; if so, {@link #release} frees it
     */
    boolean reserve(int bytes) {
        if (waitingBytes.addAndGet(occupied(bytes)) <= room) {
            return true;
        }
        release(bytes);
        return false;
    }

    void release(int bytes) {
        waitingBytes.addAndGet(-occupied(bytes));
    }

    void take(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            laneOf(arrival).add(arrival);
        }
        lanes.forEach(Lane::wake);
    }

    private Lane laneOf(Arrival arrival) {
        return lanes.get(Math.floorMod(arrival.key().hashCode(), lanes.size()));
    }

    private void settle(Arrival arrival, Throwable failure) {
        if (failure == null) {
            accepted.increment();
        }
        Submission submission = arrival.submission();
        if (submission.settle(failure)) {
            submission.answer();
        }
    }

    private static int occupied(int bytes) {
        return Math.max(LEAST_BYTES, bytes);
    }
}
