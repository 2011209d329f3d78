package dev.muster.alerts.improvement;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Who is told what became of an improvement. */
@ApplicationScoped
class ImprovementSubscribers implements Subscriptions {

    private static final Set<String> WHO_PROPOSED = Set.of("postmortem");

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of("improvement.accepted", WHO_PROPOSED, "improvement.declined", WHO_PROPOSED);
    }
}
