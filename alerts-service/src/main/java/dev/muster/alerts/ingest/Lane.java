package dev.muster.alerts.ingest;

import dev.muster.chassis.background.Background;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Writes what waits, one batch after the other: the longer a batch takes, the larger the next one is. Events leave in
 * the order they came.
 */
final class Lane {

    private final Queue<Arrival> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();
    private final Context context;
    private final Background background;
    private final int most;
    private final Function<List<Arrival>, Uni<Void>> write;
    private final BiConsumer<Arrival, Throwable> settled;

    /** @param settled told of each arrival once it is stored, or, with the failure, that it may not be */
    Lane(
            Context context,
            Background background,
            int most,
            Function<List<Arrival>, Uni<Void>> write,
            BiConsumer<Arrival, Throwable> settled) {
        this.context = context;
        this.background = background;
        this.most = most;
        this.write = write;
        this.settled = settled;
    }

    void add(Arrival arrival) {
        waiting.add(arrival);
    }

    /** Called after adding, from any thread. */
    void wake() {
        if (working.compareAndSet(false, true)) {
            context.runOnContext(ignored -> writeWaiting());
        }
    }

    private void writeWaiting() {
        List<Arrival> batch = take();
        if (batch.isEmpty()) {
            working.set(false);
            if (!waiting.isEmpty()) {
                wake();
            }
            return;
        }
        write(batch);
    }

    private void write(List<Arrival> batch) {
        background.run(() -> write.apply(batch)
                .onItemOrFailure()
                .transformToUni((done, failure) -> settle(batch, failure))
                .eventually(this::writeWaiting));
    }

    /** One event the database cannot keep must not take the others with it. */
    private Uni<Void> settle(List<Arrival> batch, Throwable failure) {
        if (batch.size() > 1 && AlertWriter.isFaultOfData(failure)) {
            return oneByOne(batch);
        }
        batch.forEach(arrival -> settled.accept(arrival, failure));
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> oneByOne(List<Arrival> batch) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Arrival arrival : batch) {
            all = all.chain(() -> write.apply(List.of(arrival)))
                    .onItemOrFailure()
                    .invoke((done, failure) -> settled.accept(arrival, failure))
                    .onFailure()
                    .recoverWithNull();
        }
        return all;
    }

    private List<Arrival> take() {
        var batch = new ArrayList<Arrival>();
        for (Arrival next = waiting.poll(); next != null; next = batch.size() < most ? waiting.poll() : null) {
            batch.add(next);
        }
        return batch;
    }
}
