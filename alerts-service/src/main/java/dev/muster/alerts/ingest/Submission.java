package dev.muster.alerts.ingest;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The events of one request; answered once the last of them is stored, or has failed to be. */
final class Submission {

    private final AtomicInteger open;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Consumer<Throwable> answer;

    /**
     * @param answer called once, with the first failure or null
     */
    Submission(int events, Consumer<Throwable> answer) {
        this.open = new AtomicInteger(events);
        this.answer = answer;
    }

    /** @return whether this was the last one */
    boolean settle(Throwable failed) {
        if (failed != null) {
            failure.compareAndSet(null, failed);
        }
        return open.decrementAndGet() == 0;
    }

    void answer() {
        answer.accept(failure.get());
    }
}
