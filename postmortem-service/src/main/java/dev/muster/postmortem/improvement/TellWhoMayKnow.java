package dev.muster.postmortem.improvement;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Who may know of an incident has changed, perhaps: whoever was told of what came of it is told again. */
@ApplicationScoped
class TellWhoMayKnow implements Reaction {

    record Updated(UUID incidentId) {}

    private final ImprovementRepository improvements;
    private final ImprovementMessages messages;

    TellWhoMayKnow(ImprovementRepository improvements, ImprovementMessages messages) {
        this.improvements = improvements;
        this.messages = messages;
    }

    @Override
    public Set<String> types() {
        return Set.of("incident.updated");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        return improvements
                .list("incidentId", message.as(Updated.class).incidentId())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(improvement -> messages.tell(improvement, message.actor()))
                .collect()
                .last();
    }
}
