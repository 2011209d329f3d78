package dev.muster.postmortem.postmortem;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Published postmortems are there to be read; no service keeps a copy of them yet. */
@ApplicationScoped
class PostmortemSubscriptions implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of("postmortem.published", Set.of());
    }
}
