package dev.muster.chassis.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** An event and what is sent of it, written once for all viewers. */
record Entry(Position position, LiveEvent event, OutboundSseEvent sent) {

    static final OutboundSseEvent CONNECTED = comment("connected");
    static final OutboundSseEvent HEARTBEAT = comment("still here");
    /** Too much was missed to send it all: the viewer should read the present state anew. */
    static final OutboundSseEvent RELOAD =
            new OutboundSseEventImpl.BuilderImpl().name("reload").data("{}").build();

    static Entry of(Position position, LiveEvent event, ObjectMapper json) throws JsonProcessingException {
        var sent = new OutboundSseEventImpl.BuilderImpl()
                .id(event.id())
                .name(event.type())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, json.writeValueAsString(event))
                .build();
        return new Entry(position, event, sent);
    }

    private static OutboundSseEvent comment(String text) {
        return new OutboundSseEventImpl.BuilderImpl().comment(text).build();
    }
}
