package dev.muster.incidents.incident;

import dev.muster.chassis.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody else keeps a copy of what incidents are. */
@ApplicationScoped
class IncidentSubscriptions implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Arrays.stream(IncidentEvent.Kind.values())
                .map(IncidentEvent.Kind::message)
                .distinct()
                .collect(Collectors.toMap(message -> message, message -> Set.of("oncall", "alerts", "postmortem")));
    }
}
