package dev.muster.incidents.improvement;

import dev.muster.chassis.change.ChangeDecision;
import dev.muster.chassis.change.FollowsDecisions;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.messaging.Subscriptions;
import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Whoever learned something is told what became of it. */
@ApplicationScoped
class TellWhoProposed implements FollowsDecisions, Subscriptions {

    private static final Set<String> WHO_PROPOSED = Set.of("postmortem");

    private final Outbox outbox;

    TellWhoProposed(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of("improvement.accepted", WHO_PROPOSED, "improvement.declined", WHO_PROPOSED);
    }

    @Override
    public Uni<Void> decided(ChangeDecision decision, Caller by) {
        return outbox.publish(Fact.of(
                "improvement." + decision.state().word(),
                decision.changeId(),
                ImprovementDecided.of(decision),
                by.actor()));
    }
}
