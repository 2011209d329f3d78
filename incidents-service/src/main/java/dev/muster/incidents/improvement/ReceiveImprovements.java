package dev.muster.incidents.improvement;

import dev.muster.chassis.change.ProposedChanges;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what is proposed for our playbooks and the response plan until somebody decides about it; other services' improvements are theirs. */
@ApplicationScoped
class ReceiveImprovements implements Reaction {

    private final ProposedChanges changes;

    ReceiveImprovements(ProposedChanges changes) {
        this.changes = changes;
    }

    @Override
    public Set<String> types() {
        return Set.of("improvement.proposed");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        return message.as(ImprovementProposed.class)
                .proposal()
                .map(proposal -> changes.receive(proposal, message.at()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
