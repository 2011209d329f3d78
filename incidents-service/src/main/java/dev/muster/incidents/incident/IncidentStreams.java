package dev.muster.incidents.incident;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.live.LiveEvent;
import dev.muster.chassis.live.LiveFeed;
import dev.muster.chassis.live.Watched;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.stream.StreamSupport;

/** What happens in incidents, for those who watch and may. */
@ApplicationScoped
class IncidentStreams implements Watched {

    private static final String INCIDENT = "incident.";

    @Inject
    LiveFeed feed;

    @Inject
    Incidents incidents;

    @Inject
    Callers callers;

    @Inject
    Transactions transactions;

    @Override
    public Uni<Void> requireSeen(String id) {
        return transactions.run(() -> incidents.read(id, callers.current())).replaceWithVoid();
    }

    /** What becomes of any incident the caller may see. */
    Multi<OutboundSseEvent> all(Caller by, String lastEventId) {
        return feed.stream(event -> event.type().startsWith(INCIDENT) && isVisible(event.data(), by), lastEventId);
    }

    /** All that happens in one, its timeline among it. */
    Multi<OutboundSseEvent> one(String idOrNumber, Caller by, String lastEventId) {
        return transactions
                .run(() -> incidents.read(idOrNumber, by))
                .map(incident -> incident.id().toString())
                .onItem()
                .transformToMulti(id -> feed.stream(event -> concerns(event, id, by), lastEventId));
    }

    private static boolean concerns(LiveEvent event, String incidentId, Caller by) {
        return event.subject().equals(incidentId)
                && (!event.type().startsWith(INCIDENT) || isVisible(event.data(), by));
    }

    private static boolean isVisible(JsonNode incident, Caller by) {
        return !incident.path("restricted").asBoolean()
                || by.isService()
                || StreamSupport.stream(incident.path("visibleTo").spliterator(), false)
                        .anyMatch(id -> id.asText().equals(by.personId().toString()));
    }
}
