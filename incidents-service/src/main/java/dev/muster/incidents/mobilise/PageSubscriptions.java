package dev.muster.incidents.mobilise;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Calling people is oncall's. */
@ApplicationScoped
class PageSubscriptions implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(PageRequested.TYPE, Set.of("oncall"));
    }
}
