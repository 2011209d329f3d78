package dev.muster.oncall.escalation;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Rules of the alerts service name policies, so it keeps copies. */
@ApplicationScoped
class PolicySubscriptions implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(PolicyChanged.TYPE, Set.of("alerts"));
    }
}
