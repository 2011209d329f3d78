package dev.muster.postmortem.postmortem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.live.LiveEvent;
import dev.muster.chassis.live.LiveFeed;
import dev.muster.chassis.live.Watched;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.facts.Incidents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.stream.StreamSupport;

/** What happens to a postmortem, for those who watch it and may. */
@ApplicationScoped
class PostmortemStream implements Watched {

    private final LiveFeed feed;
    private final Postmortems postmortems;
    private final Callers callers;
    private final Transactions transactions;

    PostmortemStream(LiveFeed feed, Postmortems postmortems, Callers callers, Transactions transactions) {
        this.feed = feed;
        this.postmortems = postmortems;
        this.callers = callers;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> requireSeen(String id) {
        return transactions
                .run(() -> postmortems.require(id, callers.current()))
                .replaceWithVoid();
    }

    Multi<OutboundSseEvent> of(String idOrNumber, Caller by, String lastEventId) {
        return transactions
                .run(() -> postmortems.require(idOrNumber, by))
                .map(ref -> ref.id().toString())
                .onItem()
                .transformToMulti(id -> feed.stream(event -> concerns(event, id, by), lastEventId));
    }

    /** Looked at anew each time: its incident may have become a restricted one meanwhile. */
    private static boolean concerns(LiveEvent event, String postmortemId, Caller by) {
        return event.type().startsWith("postmortem.")
                && event.subject().equals(postmortemId)
                && isVisible(event.data(), by);
    }

    private static boolean isVisible(JsonNode told, Caller by) {
        return !told.path("restricted").asBoolean()
                || StreamSupport.stream(told.path("visibleTo").spliterator(), false)
                        .anyMatch(id -> id.asText().equals(Incidents.viewer(by).toString()));
    }
}
