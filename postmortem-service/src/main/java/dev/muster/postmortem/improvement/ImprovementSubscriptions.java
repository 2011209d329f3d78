package dev.muster.postmortem.improvement;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Any of the services that own something may be told of an improvement; each is told only of its own. */
@ApplicationScoped
class ImprovementSubscriptions implements Subscriptions {

    static final String PROPOSED = "improvement.proposed";

    private static final Set<String> OWNERS = Set.of("alerts", "oncall", "incidents");

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(PROPOSED, OWNERS);
    }

    static String[] allBut(String service) {
        return OWNERS.stream().filter(owner -> !owner.equals(service)).toArray(String[]::new);
    }
}
