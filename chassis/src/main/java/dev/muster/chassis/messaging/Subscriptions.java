package dev.muster.chassis.messaging;

import java.util.Map;
import java.util.Set;

/** Who is told what: one bean in each service that publishes. */
public interface Subscriptions {

    /** Short type to the names of the services that get it. A service without a configured address gets nothing. */
    Map<String, Set<String>> subscribersByType();
}
