package dev.muster.chassis.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Somebody who watches. One that cannot keep up is disconnected, and comes back where it was. */
final class Viewer {

    private final Predicate<LiveEvent> wanted;
    private final Optional<Position> resumesAfter;
    private final MultiEmitter<? super OutboundSseEvent> stream;
    private final BooleanSupplier shutOut;

    Viewer(
            Predicate<LiveEvent> wanted,
            Optional<Position> resumesAfter,
            MultiEmitter<? super OutboundSseEvent> stream,
            BooleanSupplier shutOut) {
        this.wanted = wanted;
        this.resumesAfter = resumesAfter;
        this.stream = stream;
        this.shutOut = shutOut;
    }

    Optional<Position> resumesAfter() {
        return resumesAfter;
    }

    boolean isShutOut() {
        return shutOut.getAsBoolean();
    }

    void end() {
        stream.complete();
    }

    void show(List<Entry> entries) {
        entries.stream().filter(entry -> wanted.test(entry.event())).forEach(entry -> stream.emit(entry.sent()));
    }

    void tell(OutboundSseEvent notice) {
        stream.emit(notice);
    }
}
