package dev.muster.chassis.sample.core;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.problem.Problems;
import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what a peer asks for; some wishes go wrong. */
@ApplicationScoped
class WriteWhatIsAsked implements Reaction {

    static final String ASKED = "note.asked";

    record Asked(String body) {}

    private final Notes notes;
    private final AtomicInteger stumbles = new AtomicInteger();
    private volatile String lastTrace;

    WriteWhatIsAsked(Notes notes) {
        this.notes = notes;
    }

    /** From now on, so many times, it fails after it has written. */
    void stumbles(int times) {
        stumbles.set(times);
    }

    String lastTrace() {
        return lastTrace;
    }

    @Override
    public Set<String> types() {
        return Set.of(ASKED);
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        lastTrace = Span.current().getSpanContext().getTraceId();
        String body = message.as(Asked.class).body();
        if (body.equals("nonsense")) {
            return Uni.createFrom().failure(Problems.invalid("/data/body", "Nonsense is not written down."));
        }
        return notes.keep(message.subject(), body).invoke(this::maybeStumble);
    }

    private void maybeStumble() {
        if (stumbles.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("Stumbled after writing");
        }
    }
}
