package dev.muster.postmortem.action;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Late actions are there to be followed; no service acts on them yet. */
@ApplicationScoped
class ActionSubscriptions implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of("action.overdue", Set.of());
    }
}
