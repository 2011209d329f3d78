package dev.muster.chassis.live;

import dev.muster.chassis.token.Callers;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.function.Predicate;

/** What this service publishes, as it is committed, to those who watch. */
@ApplicationScoped
public class LiveFeed {

    private static final int UNSENT_AT_MOST = 2 * LiveTail.MISSED_AT_MOST;

    private final LiveTail tail;
    private final Callers callers;

    LiveFeed(LiveTail tail, Callers callers) {
        this.tail = tail;
        this.callers = callers;
    }

    /**
     * Events named by their type, each with a {@link LiveEvent} as data. It begins with a comment once nothing more is
     * missed, sends one every 15 s, and sends "reload" to a viewer that was away too long. It ends when the viewer
     * leaves or falls too far behind, and within seconds when the session or token behind it is revoked.
     *
     * @param wanted what this viewer may and wants to see
     * @param lastEventId the {@code Last-Event-ID} header; null or unknown to see only what is new
     */
    public Multi<OutboundSseEvent> stream(Predicate<LiveEvent> wanted, String lastEventId) {
        var shutOut = callers.shutOut();
        return Multi.createFrom()
                .emitter(
                        stream -> {
                            var viewer = new Viewer(wanted, Position.parse(lastEventId), stream, shutOut);
                            stream.onTermination(() -> tail.remove(viewer));
                            tail.add(viewer);
                        },
                        UNSENT_AT_MOST);
    }
}
