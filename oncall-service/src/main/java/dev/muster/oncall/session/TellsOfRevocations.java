package dev.muster.oncall.session;

import dev.muster.chassis.messaging.Subscriptions;
import dev.muster.chassis.token.Revoking;
import dev.muster.oncall.suite.Suite;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Every service that takes people's tokens must hear of those taken back. */
@ApplicationScoped
class TellsOfRevocations implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(Revoking.TYPE, Suite.OTHERS);
    }
}
