package dev.muster.alerts.ingest;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Who is told what becomes of alerts. */
@ApplicationScoped
class AlertSubscribers implements Subscriptions {

    private static final Set<String> WHO_FOLLOWS = Set.of("oncall", "incidents", "postmortem");

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(
                "alert.triggered", WHO_FOLLOWS,
                "alert.suppressed", WHO_FOLLOWS,
                "alert.acknowledged", WHO_FOLLOWS,
                "alert.resolved", WHO_FOLLOWS,
                "alert.promoted", Set.of("incidents"));
    }
}
