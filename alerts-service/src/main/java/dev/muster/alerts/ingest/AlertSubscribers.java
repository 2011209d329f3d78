package dev.muster.alerts.ingest;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Who is told what becomes of alerts. */
@ApplicationScoped
class AlertSubscribers implements Subscriptions {

    private static final Set<String> WHO_PAGES = Set.of("oncall");

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(
                "alert.triggered", WHO_PAGES,
                "alert.suppressed", WHO_PAGES,
                "alert.acknowledged", WHO_PAGES,
                "alert.resolved", WHO_PAGES);
    }
}
