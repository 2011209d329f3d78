package dev.muster.oncall.escalation;

import dev.muster.chassis.messaging.Subscriptions;
import dev.muster.oncall.suite.Suite;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Rules, response plans and improvements of the other services name policies, so they keep copies. */
@ApplicationScoped
class PolicySubscriptions implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(PolicyChanged.TYPE, Suite.OTHERS);
    }
}
