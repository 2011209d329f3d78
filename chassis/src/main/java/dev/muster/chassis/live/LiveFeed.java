package dev.muster.chassis.live;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.function.Predicate;

/** What this service publishes, as it is committed, to those who watch. */
@ApplicationScoped
public class LiveFeed {

    public Multi<OutboundSseEvent> stream(Predicate<LiveEvent> wanted, String lastEventId) {
        return Multi.createFrom().nothing();
    }
}
