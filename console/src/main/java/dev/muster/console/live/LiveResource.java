package dev.muster.console.live;

import dev.muster.console.session.Visitor;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Tells open pages that something changed. They then fetch their part anew, so nothing private travels here. */
@Path("/live/stream")
class LiveResource {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** Ends before the token does; the browser comes back by itself and passes the gate again. */
    private static final Duration LIFETIME = Duration.ofMinutes(8);

    private final Relay relay;
    private final Visitor visitor;

    LiveResource(Relay relay, Visitor visitor) {
        this.relay = relay;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> signals(@Context Sse sse) {
        var changes = relay.watch(visitor.getSession())
                .map(topic ->
                        sse.newEventBuilder().name(topic.event).data("changed").build());
        var heartbeat = Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("here").build());
        return Multi.createBy().merging().streams(changes, heartbeat).select().first(LIFETIME);
    }
}
