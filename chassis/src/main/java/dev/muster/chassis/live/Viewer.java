package dev.muster.chassis.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Somebody who watches. One that cannot keep up is disconnected, and comes back where it was. */
final class Viewer {

    private final Predicate<LiveEvent> wanted;
    private final Optional<Position> resumesAfter;
    private final MultiEmitter<? super OutboundSseEvent> stream;

    Viewer(
            Predicate<LiveEvent> wanted,
            Optional<Position> resumesAfter,
            MultiEmitter<? super OutboundSseEvent> stream) {
        this.wanted = wanted;
        this.resumesAfter = resumesAfter;
        this.stream = stream;
    }

    Optional<Position> resumesAfter() {
        return resumesAfter;
    }

    void show(List<Entry> entries) {
        entries.stream().filter(entry -> wanted.test(entry.event())).forEach(entry -> stream.emit(entry.sent()));
    }

    void tell(OutboundSseEvent notice) {
        stream.emit(notice);
    }
}
