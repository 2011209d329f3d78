package dev.muster.incidents.playbook;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** What is learned from an incident may change a playbook. */
@ApplicationScoped
class PlaybookSubscriptions implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(PlaybookChanged.TYPE, Set.of("postmortem"));
    }
}
